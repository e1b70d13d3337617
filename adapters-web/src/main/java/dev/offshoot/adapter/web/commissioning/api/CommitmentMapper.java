package dev.offshoot.adapter.web.commissioning.api;

import dev.offshoot.adapter.web.api.response.StrictMapping;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.projection.ReadModel;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From the view of a commitment to the answer. */
@Mapper(config = StrictMapping.class)
interface CommitmentMapper {

    @Mapping(target = ".", source = "body")
    @Mapping(target = "id", source = "stream.key")
    @Mapping(target = "key", source = "stream", qualifiedByName = "ownKey")
    CommitmentResponse response(ReadModel<CommissioningView> line);

    CommitmentResponse.TermResponse term(CommissioningView.TermLine line);

    CommitmentResponse.LapseResponse lapse(CommissioningView.LapseLine line);
}
