package dev.offshoot.adapter.persistence.log.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/** Teaches Jackson the values that are one piece of text, as members and as keys of maps. */
final class TextModule extends SimpleModule {

    TextModule() {
        super("offshoot-text");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers(false));
        context.addKeySerializers(new Writers(true));
        context.addDeserializers(new Readers());
        context.addKeyDeserializers((type, _, _) ->
                TextForm.of(type.getRawClass()).map(KeyReader::new).orElse(null));
    }

    private record Writers(boolean keys) implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return TextForm.of(type.getRawClass())
                    .map(form -> new Writer(form, keys))
                    .orElse(null);
        }
    }

    private static final class Writer extends ValueSerializer<Object> {
        private final TextForm form;
        private final boolean key;

        Writer(TextForm form, boolean key) {
            this.form = form;
            this.key = key;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            var text = form.write().apply(value);
            if (key) {
                json.writeName(text);
            } else {
                json.writeString(text);
            }
        }
    }

    private static final class Readers implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return TextForm.of(type.getRawClass()).map(Reader::new).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return TextForm.of(type).isPresent();
        }
    }

    private static final class Reader extends ValueDeserializer<Object> {
        private final TextForm form;

        Reader(TextForm form) {
            this.form = form;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            return form.read().apply(json.getString());
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final TextForm form;

        KeyReader(TextForm form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return form.read().apply(key);
        }
    }
}
