package io.github.entente.examples;

import io.github.entente.core.Dossier;
import io.github.entente.core.InvalidDossierException;
import io.github.entente.core.json.DossierReadException;
import io.github.entente.core.json.EntenteJson;
import io.github.entente.reconcile.Reconciler;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Reads a dossier from the JSON or JSON Lines file that is given as argument, and reconciles it.
 * What is wrong with the file is said in one message.
 *
 * @since 0.1.0
 */
public final class ReadFile {
  private ReadFile() {}

  /** Prints the verdicts on the questions of the file, or what is wrong with it. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 1) {
      out.println("Give one argument: the path of a dossier, ending in .json or .jsonl");
      return;
    }
    try {
      out.print(report(EntenteJson.withDefaults().read(Path.of(args[0]))));
    } catch (DossierReadException
        | InvalidDossierException
        | InvalidPathException
        | UncheckedIOException e) {
      out.println(e.getMessage());
    }
  }

  static String report(Dossier dossier) {
    VerdictTable table = new VerdictTable(dossier, Reconciler.withDefaults().reconcile(dossier));
    return table.summary() + "\n" + table.disagreements() + "\n" + table.all();
  }
}
