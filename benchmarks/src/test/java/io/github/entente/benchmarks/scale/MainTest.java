package io.github.entente.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void everyPhaseIsTold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Main.run(10_000, 2, 2, new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("build the table", "items 1000, ", "claims 10000)")
        .contains("MajorityVote, 1 rounds", "Accu, round 2", "Accu, 2 rounds")
        .contains("ValueBayes, 2 rounds");
  }

  @Test
  void thePeakOfResidentMemoryIsWhatTheSystemSays() {
    assertThat(Memory.peakResident(List.of("VmPeak:\t  9 kB", "VmHWM:\t 5000 kB")))
        .contains("5000 kB");
    assertThat(Memory.peakResident(List.of("Name:\tjava"))).isEmpty();
  }

  @Test
  void thePeakOfTheHeapIsAtLeastWhatIsHeld() {
    byte[] held = new byte[8_000_000];

    assertThat(Memory.peakHeap()).isGreaterThanOrEqualTo(held.length);
  }
}
