package dev.offshoot.adapter.web.api.response;

import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** How every mapper here maps: nothing of a response may be left out by oversight. */
@MapperConfig(
        componentModel = MappingConstants.ComponentModel.SPRING,
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        implementationName = "Mapped<CLASS_NAME>",
        uses = Plain.class)
public interface StrictMapping {}
