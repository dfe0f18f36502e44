package io.github.entente.core.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameTest {
  @Test
  void aNameKeepsItsPartsInWrittenOrder() {
    NamePart title = new NamePart(NamePart.Kind.TITLE, "King");
    NamePart given = new NamePart(NamePart.Kind.GIVEN, "Hamad");

    ActorName name = ActorName.builder().full("King Hamad").addParts(title, given).build();

    assertThat(name.parts()).containsExactly(title, given);
    assertThat(ActorName.of("King Hamad").parts()).isEmpty();
  }

  @Test
  void aBlankNameIsRejectedWithARemedy() {
    assertThatThrownBy(() -> ActorName.of(" "))
        .hasMessageContaining("name is \" \" but must not be blank; describe the actor");
    assertThatThrownBy(() -> new NamePart(NamePart.Kind.FAMILY, ""))
        .hasMessage("name part FAMILY is blank; leave it out");
  }
}
