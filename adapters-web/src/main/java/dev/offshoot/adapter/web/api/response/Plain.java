package dev.offshoot.adapter.web.api.response;

import dev.offshoot.command.form.value.ConstantWords;
import dev.offshoot.date.DayRange;
import dev.offshoot.date.PartialDate;
import dev.offshoot.provenance.Provenance;
import dev.offshoot.quantity.Quantity;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.EntryProvenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;
import org.springframework.stereotype.Component;

/** Says the values of the core plainly: dates in EDTF, constants in kebab-case, what is not known left out. */
@Component
public class Plain {

    public <T> @Nullable T unwrap(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }

    /** What ends the address of a stream within another. */
    @Named("ownKey")
    public String ownKey(StreamId stream) {
        return stream.ownKey();
    }

    public String edtf(PartialDate date) {
        return date.edtf();
    }

    public @Nullable String date(Optional<PartialDate> date) {
        return unwrap(date.map(PartialDate::edtf));
    }

    public @Nullable String day(Optional<LocalDate> day) {
        return unwrap(day.map(LocalDate::toString));
    }

    public String kebab(Enum<?> constant) {
        return ConstantWords.kebab(constant);
    }

    public <E extends Enum<E>> @Nullable String kebab(Optional<E> constant) {
        return unwrap(constant.map(ConstantWords::kebab));
    }

    public @Nullable QuantityResponse quantity(Optional<Quantity> quantity) {
        return unwrap(quantity.map(this::quantity));
    }

    public QuantityResponse quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Numeric(var amount, var upper, var qualifier) ->
                new QuantityResponse(amount, unwrap(upper), kebab(qualifier), quantity.written());
            case Quantity.NoNumber(var why) -> new QuantityResponse(null, null, kebab(why), quantity.written());
        };
    }

    public DaysResponse days(DayRange days) {
        return new DaysResponse(days.hasLeast() ? days.least() : null, days.hasMost() ? days.most() : null);
    }

    public @Nullable DaysResponse days(Optional<DayRange> days) {
        return unwrap(days.map(this::days));
    }

    public @Nullable ProvenanceResponse provenance(Optional<EntryProvenance> provenance) {
        return unwrap(provenance.map(this::provenance));
    }

    public ProvenanceResponse provenance(EntryProvenance provenance) {
        return provenance(
                        provenance.version(),
                        provenance.occurred(),
                        provenance.knownSince().toString(),
                        provenance.recorded(),
                        provenance.actor(),
                        provenance.provenance(),
                        unwrap(provenance.fact()))
                .correctedOn(provenance.corrected());
    }

    /** @param recorded left out where a view does not keep it; the history has it */
    public ProvenanceResponse provenance(
            long version,
            PartialDate occurred,
            @Nullable String knownSince,
            @Nullable Instant recorded,
            String actor,
            Provenance provenance,
            @Nullable String fact) {
        return new ProvenanceResponse(
                version,
                occurred.edtf(),
                knownSince,
                recorded == null ? null : recorded.toString(),
                actor,
                unwrap(provenance.source()),
                unwrap(provenance.note()),
                kebab(provenance.confidence()),
                unwrap(provenance.precision()),
                provenance.illustrative(),
                fact,
                null);
    }
}
