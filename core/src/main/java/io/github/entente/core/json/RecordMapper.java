package io.github.entente.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.core.SourcedClaim;
import io.github.entente.core.id.Id;
import io.github.entente.core.value.UnsupportedValue;
import io.github.entente.core.value.ValueType;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Configures the mapping between JSON and the types of the domain model. */
final class RecordMapper {
  private RecordMapper() {}

  static JsonMapper of(JsonFactory factory) {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory)
            .addModule(new GuavaModule())
            .addModule(new Jdk8Module())
            .addModule(ownModule())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    for (Class<?> type : List.of(ImmutableList.class, ImmutableSet.class, OptionalInt.class)) {
      builder.withConfigOverride(
          type,
          override ->
              override.setInclude(
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)));
    }
    for (ValueType<?> type : ValueType.all()) {
      builder.registerSubtypes(new NamedType(type.valueClass(), type.name()));
    }
    forbidCoercion(builder);
    return builder.build();
  }

  /** A text is not a number, a number is not a text, and an empty text is not nothing. */
  private static void forbidCoercion(JsonMapper.Builder builder) {
    for (LogicalType type :
        List.of(LogicalType.Textual, LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
      for (CoercionInputShape shape : CoercionInputShape.values()) {
        if (!isNatural(type, shape)) {
          builder.withCoercionConfig(type, c -> c.setCoercion(shape, CoercionAction.Fail));
        }
      }
    }
  }

  private static boolean isNatural(LogicalType type, CoercionInputShape shape) {
    return switch (type) {
      case Integer -> shape == CoercionInputShape.Integer;
      case Float -> shape == CoercionInputShape.Integer || shape == CoercionInputShape.Float;
      case Boolean -> shape == CoercionInputShape.Boolean;
      default -> shape == CoercionInputShape.String || shape == CoercionInputShape.EmptyString;
    };
  }

  private static SimpleModule ownModule() {
    SimpleModule module = new SimpleModule("entente");
    module.addSerializer(SourcedClaim.class, new ClaimSerializer());
    module.addSerializer(UnsupportedValue.class, new UnsupportedValueSerializer());
    module.addDeserializer(UnsupportedValue.class, new UnsupportedValueDeserializer());
    module.setSerializerModifier(new SetsOfIdsInOrder());
    module.setDeserializerModifier(new EnumsByExactName());
    return module;
  }

  private static final class EnumsByExactName extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> usual) {
      return usual instanceof EnumDeserializer
          ? new ExactEnumDeserializer(type.getRawClass())
          : usual; // an enum with a creator reads its names itself
    }
  }

  private static final class SetsOfIdsInOrder extends BeanSerializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerializer<?> modifyCollectionSerializer(
        SerializationConfig config,
        CollectionType type,
        BeanDescription description,
        JsonSerializer<?> usual) {
      return type.isTypeOrSubTypeOf(Set.class) && type.getContentType().isTypeOrSubTypeOf(Id.class)
          ? new SortedIdsSerializer()
          : usual;
    }
  }
}
