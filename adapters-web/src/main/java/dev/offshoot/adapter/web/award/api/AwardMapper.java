package dev.offshoot.adapter.web.award.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of an award to the answer. */
@Mapper(config = StrictMapping.class)
interface AwardMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "key", expression = "java(line.stream().ownKey())")
    @Mapping(target = "scheduled", expression = "java(line.body().scheduled())")
    @Mapping(target = "approved", expression = "java(line.body().approved())")
    @Mapping(target = "paid", expression = "java(line.body().paid())")
    AwardResponse response(ReadModel<AwardView> line);

    AwardResponse.VariationResponse variation(AwardView.VariationLine line);

    AwardResponse.TrancheResponse tranche(AwardView.TrancheLine line);

    AwardResponse.SettledResponse settled(AwardView.Settled settled);

    AwardResponse.ClaimResponse claim(AwardView.ClaimLine line);

    @Mapping(target = "corrected", source = "provenance.corrected")
    AwardResponse.DecisionResponse decision(AwardView.ClaimDecision decision);

    AwardResponse.PaymentResponse payment(AwardView.PaymentLine line);

    AwardResponse.ClosedResponse closed(AwardView.ClosedLine line);
}
