package io.github.entente.core.json;

import java.util.List;

/**
 * A record that must be rejected.
 *
 * @param list the list in which it stands in a document
 * @param json the record; the culprit starts at the first {@code ^}, which is taken out
 * @param pointer where the culprit is, within the record
 * @param words what the message must have
 * @param bySchema whether a schema can see it too
 */
record Rejection(String list, String json, String pointer, String words, boolean bySchema) {
  private static final String KINDS = "PERSON, STATE, GOVERNMENT, ORGANIZATION, GROUP, MEDIA";
  private static final String ID = "\"id\":\"actor:a\"";
  private static final String NAMES = "\"names\":[{\"full\":\"A\"}]";
  private static final String HASH = "sha256:" + "0".repeat(64);

  /** The record as the only one of a document, on the second line. */
  String document() {
    return "{\"entente\":1,\"%s\":[\n%s]}".formatted(list, record());
  }

  /** The record on the second of two lines. */
  String lines() {
    return "{\"entente\":1}\n" + line();
  }

  String line() {
    return "{\"%s\":%s}".formatted(kind(), record());
  }

  String kind() {
    return list.equals("alternatives") ? list : list.substring(0, list.length() - 1);
  }

  /** The column of the culprit in the record, from 1. */
  int column() {
    return json.indexOf('^') + 1;
  }

  private String record() {
    return json.replace("^", "");
  }

  @Override
  public String toString() {
    return list + " " + json;
  }

  static List<Rejection> all() {
    return List.of(
        actor("^5", "", "is a number but must be an object"),
        actor("^null", "", "stands where a value must be"),
        actor("^{}", "", "lacks the required field id"),
        unseen("actors", "^{" + ID + "}", "", "must have at least one", true),
        actor("{^\"id\":5}", "/id", "is a number but must be an id such as \"actor:x\""),
        actor("{^\"id\":\"\"}", "/id", "written \"actor:...\""),
        actor("{^\"id\":\"actor:a b\"}", "/id", "must not contain white space"),
        actor("{^\"id\":\"event:a\"}", "/id", "needs an id of kind actor"),
        actor("{^\"id\":null}", "/id", "leave the field out"),
        actor("{" + ID + "," + NAMES + ",^\"foo\":1}", "/foo", "stands in an unknown field"),
        actor("{" + ID + "," + NAMES + ",^\"displayName\":\"A\"}", "/displayName", "unknown field"),
        actor("{" + ID + "," + NAMES + ",^\"kind\":\"person\"}", "/kind", "one of " + KINDS),
        actor("{" + ID + "," + NAMES + ",^\"kind\":\" PERSON\"}", "/kind", "one of " + KINDS),
        actor("{" + ID + "," + NAMES + ",^\"kind\":\"\"}", "/kind", "one of " + KINDS),
        actor("{" + ID + "," + NAMES + ",^\"kind\":\"0\"}", "/kind", "one of " + KINDS),
        actor("{" + ID + "," + NAMES + ",^\"kind\":0}", "/kind", "one of " + KINDS),
        actor("{" + ID + "," + NAMES + ",^\"description\":5}", "/description", "must be a text"),
        actor(
            "{" + ID + "," + NAMES + ",^\"description\":null}", "/description", "leave the field"),
        unseen("actors", "{" + ID + ",^" + ID + "," + NAMES + "}", "/id", "second value", false),
        actor("{" + ID + ",^\"names\":{\"full\":\"A\"}}", "/names", "must be an array"),
        actor("{" + ID + ",^\"names\":\"A\"}", "/names", "must be an array"),
        actor("{" + ID + ",\"names\":[{\"full\":\"A\"},^{\"full\":\" \"}]}", "/names/1", "blank"),
        actor("{" + ID + ",\"names\":[{^\"full\":5}]}", "/names/0/full", "must be a text"),
        actor("{" + ID + ",\"names\":[{^\"full\":true}]}", "/names/0/full", "is a truth value"),
        actor(
            "{" + ID + ",\"names\":[{\"full\":\"A\",\"parts\":[^{\"kind\":\"TITLE\"}]}]}",
            "/names/0/parts/0",
            "lacks the required field text"),
        actor(
            "{" + ID + "," + NAMES + ",\"memberOf\":[\"actor:b\",^\"event:b\"]}",
            "/memberOf/1",
            "needs an id of kind actor"),
        actor(
            "{" + ID + "," + NAMES + ",\"memberOf\":[\"actor:b\",^\"actor:b\"]}",
            "/memberOf/1",
            "is in this set already"),
        actor("{" + ID + "," + NAMES + ",\"memberOf\":[^null]}", "/memberOf/0", "leave the field"),
        seen("places", "^{\"id\":\"place:a\",\"names\":[]}", "", "must have at least one"),
        seen("places", "^{\"id\":\"place:a\",\"names\":[\"A\",\" \"]}", "", "must not be blank"),
        unseen(
            "attributes",
            "^{\"name\":\"x\",\"type\":\"time\",\"atLeast\":0}",
            "",
            "only a quantity",
            false),
        unseen(
            "attributes",
            "^{\"name\":\"x\",\"type\":\"any\",\"vocabulary\":2}",
            "",
            "can be listed",
            false),
        seen(
            "attributes", "^{\"name\":\"x\",\"type\":\"text\",\"vocabulary\":1}", "", "at least 2"),
        seen(
            "attributes",
            "{\"name\":\"x\",\"type\":\"text\",^\"vocabulary\":2.5}",
            "/vocabulary",
            "must be a whole number"),
        seen("events", "^{\"id\":\"event:a\"}", "", "lacks the required field label"),
        seen("concepts", "^{\"label\":\"a\"}", "", "lacks the required field id"),
        seen(
            "documents",
            "{\"id\":\"document:a\",\"outlet\":\"actor:a\",^\"length\":1.5}",
            "/length",
            "is a number but must be a whole number"),
        unseen(
            "documents",
            "{\"id\":\"document:a\",\"outlet\":\"actor:a\",^\"length\":1.0}",
            "/length",
            "must be a whole number",
            false),
        seen(
            "documents",
            "{\"id\":\"document:a\",\"outlet\":\"actor:a\",^\"length\":\"1\"}",
            "/length",
            "must be a whole number"),
        seen(
            "documents",
            "{\"id\":\"document:a\",\"outlet\":\"actor:a\",^\"length\":3000000000}",
            "/length",
            "from -2147483648 to 2147483647"),
        unseen(
            "documents",
            "{\"id\":\"document:a\",\"outlet\":\"actor:a\",^\"published\":\"2019-02-29\"}",
            "/published",
            "2019-02 has no day 29",
            false),
        seen("attributes", "{\"name\":\"x\",^\"type\":\"date\"}", "/type", "must be one of"),
        seen("attributes", "^{\"name\":\" \",\"type\":\"any\"}", "", "must not be blank"),
        seen("alternatives", "^{\"claims\":[\"claim:a\"]}", "", "at least two"),
        seen("implications", "^{}", "", "lacks the required fields premise, conclusion"),
        claim(
            "\"value\":{\"type\":\"none\"},^\"certainty\":\"SURE\"", "/certainty", "CT, PR, PS, U"),
        claim(
            "\"value\":{\"type\":\"none\"},^\"interest\":\"BOTH\"",
            "/interest",
            "NONE, SELF, MEMBER"),
        claim(
            "\"value\":{\"type\":\"none\"},\"chain\":[^{\"form\":\"INDIRECT\"}]",
            "/chain/0",
            "neither a speaker nor a description"),
        claim(
            "\"value\":{\"type\":\"none\"},\"chain\":[^{\"description\":\" \"}]",
            "/chain/0",
            "it must not be blank"),
        claim(
            "\"value\":{\"type\":\"none\"},\"spans\":[^{\"start\":0,\"end\":1,\"digest\":\"x\"}]",
            "/spans/0",
            "64 lower-case hexadecimal digits"),
        claim(
            "\"value\":{\"type\":\"none\"},\"spans\":[^{\"start\":0,\"digest\":\"" + HASH + "\"}]",
            "/spans/0",
            "lacks the required field end"),
        value("^5", "", "must be an object"),
        value("^[]", "", "must be an object"),
        value("^{\"x\":1}", "", "lacks a \"type\""),
        value("^{\"type\":5}", "", "lacks a \"type\" that is a text"),
        value("^{\"type\":\"actor\"}", "", "lacks the required field actor"),
        value("^{\"type\":\"time\"}", "", "lacks the required field time"),
        value("^{\"type\":\"set\",\"closure\":\"OPEN\"}", "", "lacks the required field members"),
        value("{\"type\":\"actor\",^\"actor\":\"place:x\"}", "/actor", "needs an id of kind actor"),
        value("{^\"actor\":\"place:x\",\"type\":\"actor\"}", "/actor", "needs an id of kind actor"),
        value("{\"type\":\"time\",^\"time\":2019}", "/time", "must be a text in EDTF"),
        value(
            "{\"type\":\"time\",^\"time\":{\"asWritten\":\"x\"}}", "/time", "required field edtf"),
        value("{\"type\":\"none\",^\"x\":1}", "/x", "there are no fields here"),
        value("^{\"type\":\"text\",\"text\":\" \"}", "", "must not be blank"),
        value("{\"type\":\"text\",^\"text\":null}", "/text", "leave the field out"),
        value("^{\"type\":\"quantity\",\"unit\":\"x\"}", "", "neither a lower nor an upper bound"),
        value(
            "^{\"type\":\"quantity\",\"unit\":\" \",\"lower\":{\"value\":1,\"inclusive\":true}}",
            "",
            "the unit \" \" but it must not be blank"),
        value("^{\"type\":\"some\",\"description\":\"\"}", "", "must not be blank"),
        bound("^{\"value\":1}", "", "lacks the required field inclusive"),
        bound("^{\"inclusive\":true}", "", "lacks the required field value"),
        bound("{^\"value\":\"1\",\"inclusive\":true}", "/value", "is a text but must be a number"),
        bound("{\"value\":1,^\"inclusive\":1}", "/inclusive", "must be true or false"),
        bound("{\"value\":1,^\"inclusive\":\"true\"}", "/inclusive", "must be true or false"),
        member("^{\"type\":\"none\"}", "", "members must be single, definite values"),
        member(
            "{\"type\":\"text\",\"text\":\"a\"},^{\"text\":\"\",\"type\":\"text\"}", "/1", "blank"),
        member("{\"type\":\"text\",\"text\":\"a\"},^5", "/1", "must be an object"),
        question("^{\"subject\":\"event:x\"}", "", "lacks the required field attribute"),
        question(
            "{^\"subject\":\"claim:x\",\"attribute\":\"date\"}", "/subject", "must start with"),
        question(
            "{\"subject\":\"event:x\",\"attribute\":\"date\",\"qualifiers\":{^\"a/b\":5}}",
            "/qualifiers/a~1b",
            "must be a text"),
        question(
            "^{\"subject\":\"event:x\",\"attribute\":\"date\",\"qualifiers\":{\" \":\"5\"}}",
            "",
            "names must not be blank"));
  }

  private static Rejection seen(String list, String json, String pointer, String words) {
    return new Rejection(list, json, pointer, words, true);
  }

  private static Rejection unseen(
      String list, String json, String pointer, String words, boolean bySchema) {
    return new Rejection(list, json, pointer, words, bySchema);
  }

  private static Rejection actor(String json, String pointer, String words) {
    return seen("actors", json, pointer, words);
  }

  private static Rejection claim(String rest, String pointer, String words) {
    return seen(
        "claims",
        "{\"document\":\"document:d\",\"question\":{\"subject\":\"event:x\",\"attribute\":\"y\"},"
            + rest
            + "}",
        pointer,
        words);
  }

  /** A value; if the culprit is the value itself, it starts at its field. */
  private static Rejection value(String json, String pointer, String words) {
    return json.startsWith("^")
        ? claim("^\"value\":" + json.substring(1), "/value" + pointer, words)
        : claim("\"value\":" + json, "/value" + pointer, words);
  }

  private static Rejection bound(String json, String pointer, String words) {
    return json.startsWith("^")
        ? value(
            "{\"type\":\"quantity\",\"unit\":\"x\",^\"lower\":" + json.substring(1) + "}",
            "/lower" + pointer,
            words)
        : value(
            "{\"type\":\"quantity\",\"unit\":\"x\",\"lower\":" + json + "}",
            "/lower" + pointer,
            words);
  }

  private static Rejection member(String json, String pointer, String words) {
    return pointer.isEmpty()
        ? value(
            "^{\"type\":\"set\",\"closure\":\"OPEN\",\"members\":[" + json.substring(1) + "]}",
            "",
            words)
        : value(
            "{\"type\":\"set\",\"closure\":\"OPEN\",\"members\":[" + json + "]}",
            "/members" + pointer,
            words);
  }

  private static Rejection question(String json, String pointer, String words) {
    String field =
        json.startsWith("^") ? "^\"question\":" + json.substring(1) : "\"question\":" + json;
    return value(
        "{\"type\":\"proposition\"," + field + ",\"value\":{\"type\":\"none\"}}",
        "/question" + pointer,
        words);
  }
}
