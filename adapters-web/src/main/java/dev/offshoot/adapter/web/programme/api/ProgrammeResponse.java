package dev.offshoot.adapter.web.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of initiatives run and reported together.
 *
 * @param toldFrom when what tells its title and what it is occurred, where that was not yet so on the day looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeResponse(
        String id,
        long version,
        boolean illustrative,
        @Nullable String toldFrom,
        String title,
        String scale,
        @Nullable String defaultFramework,
        @Nullable String rhythm,
        List<MemberResponse> members,
        boolean closed) {

    record MemberResponse(String member, String role) {}
}
