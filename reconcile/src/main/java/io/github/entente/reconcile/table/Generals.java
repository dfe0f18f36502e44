package io.github.entente.reconcile.table;

/** Works out which candidates of each item are more general than others. */
final class Generals {
  private Generals() {}

  /** Asks the hierarchy for each ordered pair of candidates of an item, once. */
  static void link(ClaimColumns columns, Names items, Names values, ValueHierarchy hierarchy) {
    int candidates = columns.candidateValue.length;
    int[] start = new int[candidates + 1];
    GrowingInts generals = new GrowingInts();
    for (int item = 0; item < items.size(); item++) {
      int first = columns.itemStart[item];
      int end = columns.itemStart[item + 1];
      for (int specific = first; specific < end; specific++) {
        String text = values.get(columns.candidateValue[specific]);
        for (int general = first; general < end; general++) {
          String other = values.get(columns.candidateValue[general]);
          if (general != specific && hierarchy.generalizes(items.get(item), other, text)) {
            if (general < specific && contains(generals, start, general, specific)) {
              throw new IllegalArgumentException(
                  "the hierarchy has '%s' and '%s' each more general than the other for item '%s';"
                          .formatted(other, text, items.get(item))
                      + " correct it, or give the two one spelling");
            }
            generals.add(general);
          }
        }
        start[specific + 1] = generals.size();
      }
    }
    columns.setGenerals(start, generals.toArray());
  }

  private static boolean contains(GrowingInts generals, int[] start, int candidate, int wanted) {
    for (int at = start[candidate]; at < start[candidate + 1]; at++) {
      if (generals.get(at) == wanted) {
        return true;
      }
    }
    return false;
  }
}
