package dev.offshoot.adapter.web.adoption.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many sites an initiative had reached by a day.
 *
 * @param meanings what each number counts; no two of them are the same thing
 * @param definition the adoption definition in force on the day
 * @param byDefinition what would be counted if one version of the definition alone had ever held; left out unless asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountsResponse(
        LocalDate day,
        NumbersResponse counts,
        Map<String, String> meanings,
        @Nullable DefinitionInForceResponse definition,
        @Nullable List<RecountResponse> byDefinition) {

    record NumbersResponse(
            long identified,
            long contacted,
            long interested,
            long committed,
            long preparing,
            long declined,
            long engaged,
            long trained,
            long ever,
            long live,
            long embedded,
            long paused,
            long left) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DefinitionInForceResponse(
            int version, String rule, @Nullable String sustainmentTest, String from) {}

    record RecountResponse(int version, String rule, long ever, long live, long embedded) {}
}
