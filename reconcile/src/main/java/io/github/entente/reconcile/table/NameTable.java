package io.github.entente.reconcile.table;

import io.github.entente.reconcile.text.TextBytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Numbers distinct names; open addressing with linear probing. A slot has a name's hash beside its
 * place, so that other names are hardly ever touched.
 *
 * <p>Several threads may look names up at a time; one at a time adds a name. With one thread names
 * have numbers in the order of their first appearance.
 */
/*
 * All names stand behind each other in one array. Each is one word with its number in the upper and
 * its length in bytes in the lower half, and then its bytes as in NameBuffer. A name never changes.
 * Its slot is written when all else is there, and who reads the slot sees that, too, in the array
 * that is the current one afterwards. Who looks for a name in slots that others have replaced may
 * not find it, and looks again before it adds the name.
 */
final class NameTable {
  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int AT_A_TIME = 256;
  private static final int MOST_WORDS = Integer.MAX_VALUE - 8;
  private static final int ABSENT = -1;

  private final Spelling spelling;
  private final NameBuffer single = new NameBuffer();
  private volatile long[] names = new long[32];
  private volatile long[] slots = new long[32]; // hash in the upper half, place in the lower
  private int end = 1; // no name has the place 0, which is that of free slots
  private int size;

  NameTable(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Returns the number of a name, which is new if the name is; for one thread at a time. */
  int number(String name) {
    single.set(TextBytes.of(name));
    int number = find(single, 0);
    return number == ABSENT ? spelledNumber(single, 0) : number;
  }

  /**
   * Finds the numbers of many names, each of which is new if the name is. Does each step for many
   * names before the next step, so that the processor waits for many places in memory at a time and
   * not for one after the other.
   *
   * @param numbers receives the number of each name
   * @return nothing of meaning, but what keeps reading from being optimised away
   * @throws IllegalArgumentException if a name is blank; nothing more can be done with the table
   */
  long numbers(NameBuffer wanted, int count, int[] numbers) {
    long touched = 0;
    int first = 0;
    for (int from = 0; from < count; from += AT_A_TIME) {
      int to = Math.min(count, from + AT_A_TIME);
      touched += touchSlots(wanted, first, to - from);
      findPlaces(wanted, first, from, to, numbers);
      touched += touchNames(wanted, first, from, to, numbers);
      for (int i = from; i < to; i++) {
        numbers[i] = number(wanted, first, numbers[i]);
        first = wanted.next(first);
      }
    }
    return touched;
  }

  private long touchSlots(NameBuffer wanted, int first, int count) {
    long[] table = slots;
    int mask = table.length - 1;
    long sum = 0;
    int name = first;
    for (int i = 0; i < count; i++) {
      sum += table[wanted.hash(name) & mask];
      name = wanted.next(name);
    }
    return sum;
  }

  /** Finds for each name the place of the first one with the same hash, 0 if there is none. */
  private void findPlaces(NameBuffer wanted, int first, int from, int to, int[] places) {
    long[] table = slots;
    int mask = table.length - 1;
    int name = first;
    for (int i = from; i < to; i++) {
      places[i] = place(table, nextSlot(table, wanted.hash(name) & mask, wanted.hash(name)));
      name = wanted.next(name);
    }
  }

  private long touchNames(NameBuffer wanted, int first, int from, int to, int[] places) {
    long[] all = names;
    long sum = 0;
    int name = first;
    for (int i = from; i < to; i++) {
      int last = places[i] + NameBuffer.words(wanted.length(name)); // perhaps of another line
      sum += all[places[i]] + all[Math.min(last, all.length - 1)];
      name = wanted.next(name);
    }
    return sum;
  }

  /** Returns the number of a name, given where it probably is. */
  private int number(NameBuffer wanted, int name, int place) {
    long[] all = names;
    if (isAt(all, place, wanted, name)) {
      return number(all, place);
    }
    int number = find(wanted, name);
    if (number == ABSENT) {
      refuseBlank(wanted, name);
      return spelledNumber(wanted, name);
    }
    return number;
  }

  private void refuseBlank(NameBuffer wanted, int place) {
    byte first = wanted.firstByte(place);
    boolean starts = first > ' ' && first <= '~';
    if (!starts && spelling.of(wanted.text(place)).isBlank()) {
      throw new IllegalArgumentException(
          "a source, item or value is blank; give a text that is not, or leave the claim out");
    }
  }

  /* A text that is known is spelled as it should be: no need to look at each of its characters. */
  private int spelledNumber(NameBuffer name, int place) {
    if (spelling.keeps(name.bytes(place), 0, name.length(place))) {
      return add(name, place);
    }
    NameBuffer spelled = new NameBuffer();
    spelled.set(TextBytes.of(spelling.of(name.text(place))));
    int number = find(spelled, 0);
    return number == ABSENT ? add(spelled, 0) : number;
  }

  private int find(NameBuffer wanted, int name) {
    long[] table = slots;
    int hash = wanted.hash(name);
    int slot = nextSlot(table, hash & (table.length - 1), hash);
    int place = place(table, slot);
    while (place != 0) {
      long[] all = names;
      if (isAt(all, place, wanted, name)) {
        return number(all, place);
      }
      slot = nextSlot(table, (slot + 1) & (table.length - 1), hash);
      place = place(table, slot);
    }
    return ABSENT;
  }

  /** Returns the first slot from a given one on that has this hash or is free. */
  private static int nextSlot(long[] table, int from, int hash) {
    int mask = table.length - 1;
    int slot = from;
    long entry = (long) SLOT.getAcquire(table, slot);
    while (entry != 0 && (int) (entry >>> Integer.SIZE) != hash) {
      slot = (slot + 1) & mask;
      entry = (long) SLOT.getAcquire(table, slot);
    }
    return slot;
  }

  private static int place(long[] table, int slot) {
    return (int) (long) SLOT.getAcquire(table, slot);
  }

  private static boolean isAt(long[] all, int place, NameBuffer wanted, int name) {
    return (int) all[place] == wanted.length(name)
        && place != 0
        && wanted.hasWords(name, all, place + 1);
  }

  private static int number(long[] all, int place) {
    return (int) (all[place] >>> Integer.SIZE);
  }

  /** Returns the number of a name, which may have come from another thread in the meantime. */
  private synchronized int add(NameBuffer wanted, int place) {
    int known = find(wanted, place);
    if (known != ABSENT) {
      return known;
    }
    if (2 * (size + 1) > slots.length) {
      growSlots();
    }
    int at = end;
    end = Math.addExact(at, 1 + NameBuffer.words(wanted.length(place)));
    if (end > names.length) {
      names = Arrays.copyOf(names, Math.max(end, (int) Math.min(2L * names.length, MOST_WORDS)));
    }
    wanted.copyWords(place, names, at + 1);
    names[at] = (long) size << Integer.SIZE | wanted.length(place);
    insert(slots, (long) wanted.hash(place) << Integer.SIZE | at);
    return size++;
  }

  private void growSlots() {
    long[] grown = new long[4 * size];
    for (long entry : slots) {
      if (entry != 0) {
        insert(grown, entry);
      }
    }
    slots = grown;
  }

  private static void insert(long[] table, long entry) {
    int mask = table.length - 1;
    int slot = (int) (entry >>> Integer.SIZE) & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    SLOT.setRelease(table, slot, entry);
  }

  /** Returns the names in ascending order of their UTF-16 characters; when all are there. */
  SortedNames sorted() {
    long[] all = names;
    int[] places = new int[size];
    int place = 1;
    for (int number = 0; number < size; number++) {
      places[number] = place;
      place += 1 + NameBuffer.words((int) all[place]);
    }
    new NameSort(all, places).sort();
    int[] ranks = new int[size];
    for (int rank = 0; rank < size; rank++) {
      ranks[(int) (all[places[rank]] >>> Integer.SIZE)] = rank;
    }
    String[] texts = new String[size];
    Arrays.parallelSetAll(texts, rank -> text(all, places[rank]));
    return new SortedNames(texts, ranks);
  }

  private static String text(long[] all, int place) {
    int length = (int) all[place];
    return TextBytes.text(NameBuffer.bytes(all, place + 1, length), 0, length);
  }
}
