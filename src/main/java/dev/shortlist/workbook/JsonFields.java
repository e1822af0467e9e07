package dev.shortlist.workbook;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of a JSON object: absent values are {@code null}, scores have one decimal, ratios four. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    JsonFields text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(Unicode.wellFormed(value));
        }
        return this;
    }

    JsonFields constant(String name, @Nullable Enum<?> value) {
        return text(name, value == null ? null : value.name());
    }

    /** A score, 0 to 100, or points. */
    JsonFields score(String name, @Nullable Double value) {
        return number(name, value == null ? null : Decimals.score(value));
    }

    /** A ratio, 0 to 1, or a weight. */
    JsonFields ratio(String name, @Nullable Double value) {
        return number(name, value == null ? null : Decimals.ratio(value));
    }

    /** A number of no fixed range. */
    JsonFields plain(String name, @Nullable Double value) {
        return number(name, value == null ? null : Decimals.plain(value));
    }

    JsonFields whole(String name, @Nullable Integer value) {
        return number(name, value == null ? null : Integer.toString(value));
    }

    JsonFields flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonFields constants(String name, Iterable<? extends Enum<?>> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(value.name()));
        json.writeEndArray();
        return this;
    }

    JsonFields texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(Unicode.wellFormed(value)));
        json.writeEndArray();
        return this;
    }

    /** An object, or null where there is no value. */
    <T> JsonFields object(String name, @Nullable T value, Consumer<T> fields) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            object(value, fields);
        }
        return this;
    }

    /** An array of objects. */
    <T> JsonFields objects(String name, Iterable<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(value, fields));
        json.writeEndArray();
        return this;
    }

    /** The name of a record as a type: {@code WouldChange} is {@code would_change}. */
    static String typeName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private <T> void object(T value, Consumer<T> fields) {
        json.writeStartObject();
        fields.accept(value);
        json.writeEndObject();
    }

    private JsonFields number(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        return this;
    }
}
