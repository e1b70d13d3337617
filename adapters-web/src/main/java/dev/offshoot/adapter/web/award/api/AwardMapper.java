package dev.offshoot.adapter.web.award.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.projection.ReadModel;
import java.math.BigDecimal;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of an award to the answer. */
@Mapper(config = StrictMapping.class)
interface AwardMapper {

    default AwardResponse response(ReadModel<AwardView> line) {
        return response(line, Told.of(line.body()));
    }

    @Mapping(target = ".", source = "line.body")
    @Mapping(target = "id", source = "line.stream.key")
    @Mapping(target = "key", source = "line.stream", qualifiedByName = "ownKey")
    AwardResponse response(ReadModel<AwardView> line, Told told);

    /** What its tranches and claims add up to. */
    record Told(BigDecimal scheduled, BigDecimal approved, BigDecimal paid) {
        static Told of(AwardView v) {
            return new Told(v.scheduled(), v.approved(), v.paid());
        }
    }

    AwardResponse.VariationResponse variation(AwardView.VariationLine line);

    AwardResponse.TrancheResponse tranche(AwardView.TrancheLine line);

    AwardResponse.SettledResponse settled(AwardView.Settled settled);

    AwardResponse.ClaimResponse claim(AwardView.ClaimLine line);

    @Mapping(target = "corrected", source = "provenance.corrected")
    AwardResponse.DecisionResponse decision(AwardView.ClaimDecision decision);

    AwardResponse.PaymentResponse payment(AwardView.PaymentLine line);

    AwardResponse.ClosedResponse closed(AwardView.ClosedLine line);
}
