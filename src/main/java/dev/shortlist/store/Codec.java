package dev.shortlist.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.shortlist.recommendation.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * The bytes of a record in a work file: Smile, binary JSON. Only files this program wrote are read; the types are ours and
 * named, none is looked up by what a file says.
 */
final class Codec<T> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reason.Contribution.class, name = "contribution"),
        @JsonSubTypes.Type(value = Reason.DimensionNotScored.class, name = "dimension-not-scored"),
        @JsonSubTypes.Type(value = Reason.ClassifiedBy.class, name = "classified-by"),
        @JsonSubTypes.Type(value = Reason.MostOfOneAnswer.class, name = "most-of-one-answer"),
        @JsonSubTypes.Type(value = Reason.ScaleUnknown.class, name = "scale-unknown"),
        @JsonSubTypes.Type(value = Reason.QuestionsWithoutRubric.class, name = "questions-without-rubric"),
        @JsonSubTypes.Type(value = Reason.MustHaveNotMet.class, name = "must-have-not-met"),
        @JsonSubTypes.Type(value = Reason.NoRubric.class, name = "no-rubric"),
        @JsonSubTypes.Type(value = Reason.TooFewDimensions.class, name = "too-few-dimensions"),
        @JsonSubTypes.Type(value = Reason.CoverageTooLow.class, name = "coverage-too-low"),
        @JsonSubTypes.Type(value = Reason.TooFewAnswers.class, name = "too-few-answers"),
        @JsonSubTypes.Type(value = Reason.SectionMissing.class, name = "section-missing"),
        @JsonSubTypes.Type(value = Reason.WouldChange.class, name = "would-change"),
        @JsonSubTypes.Type(value = Reason.WouldStay.class, name = "would-stay"),
        @JsonSubTypes.Type(value = Reason.WouldSuffice.class, name = "would-suffice"),
        @JsonSubTypes.Type(value = Reason.NoneWouldSuffice.class, name = "none-would-suffice")
    })
    private interface NamedReason {}

    /** Ingest bounds the length of an answer; what was taken there can be read here. */
    private static final SmileMapper MAPPER = SmileMapper.builder(SmileFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    // half a character cannot be kept; it is shown replaced in any case
                    .enable(SmileWriteFeature.LENIENT_UTF_ENCODING)
                    .build())
            .addMixIn(Reason.class, NamedReason.class)
            .build();

    private final ObjectWriter writer;
    private final ObjectReader reader;

    Codec(Class<T> type) {
        writer = MAPPER.writerFor(type);
        reader = MAPPER.readerFor(type);
    }

    byte[] encode(T value) {
        return writer.writeValueAsBytes(value);
    }

    T decode(byte[] bytes) {
        try {
            return reader.readValue(bytes);
        } catch (JacksonException e) {
            // its message would quote the record, and with it a candidate's words
            throw new WorkLostException("expected a record, found a damaged one");
        }
    }
}
