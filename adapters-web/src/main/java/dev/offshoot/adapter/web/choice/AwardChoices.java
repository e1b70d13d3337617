package dev.offshoot.adapter.web.choice;

import dev.offshoot.adapter.web.format.Formats;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.Field.Option;
import dev.offshoot.projection.ReadModel;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.provenance.OnBehalfOf;
import dev.offshoot.stream.StreamId;
import dev.offshoot.time.AsOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What there is to choose from inside an award. */
@Component
final class AwardChoices {

    private final ReadModels<AwardView> awards;

    AwardChoices(ReadModels<AwardView> awards) {
        this.awards = awards;
    }

    List<Option> options(Field.Kind kind, Map<String, String> keys) {
        return Optional.of(keys.getOrDefault("initiative", "") + "~" + keys.getOrDefault("award", ""))
                .filter(StreamId::isKey)
                .flatMap(key -> awards.of(new StreamId("award", key), AsOf.NOW))
                .map(ReadModel::body)
                .map(award -> options(kind, award))
                .orElse(List.of());
    }

    private static List<Option> options(Field.Kind kind, AwardView award) {
        return switch (kind) {
            case TRANCHE ->
                award.tranches().stream()
                        .map(t -> new Option(
                                t.key(), "%s, %s".formatted(t.title(), Formats.money(t.amount(), award.currency()))))
                        .toList();
            case CONDITION ->
                award.tranches().stream()
                        .flatMap(t -> t.conditions().stream()
                                .filter(c -> c.settled().isEmpty())
                                .map(c -> new Option(c.key(), "%s (%s)".formatted(c.words(), t.title()))))
                        .toList();
            case CLAIM ->
                award.claims().stream()
                        .filter(c -> c.payment().isEmpty())
                        .map(c -> new Option(
                                c.key(),
                                "%s of %s, claimed by %s"
                                        .formatted(
                                                Formats.money(c.amount(), award.currency()),
                                                c.trancheTitle(),
                                                OnBehalfOf.words(
                                                        c.claimedBy(),
                                                        c.provenance().actor()))))
                        .toList();
            default -> List.of();
        };
    }
}
