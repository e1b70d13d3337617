package dev.offshoot.adapter.web.api;

import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.stream.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers to a command, in a form that can be kept and given again. */
public final class Replies {

    /** What became of a stream. */
    record Written(String stream, long version) {}

    private final JsonMapper json;

    public Replies(JsonMapper json) {
        this.json = json;
    }

    /** @param location where what was opened is found; empty where nothing was */
    Reply done(StreamId stream, long version, Optional<String> location) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("ETag", "\"" + version + "\"");
        location.ifPresent(path -> headers.put("Location", path));
        var status = location.isPresent() ? HttpStatus.CREATED : HttpStatus.OK;
        return new Reply(status.value(), headers, json.writeValueAsString(new Written(stream.toString(), version)));
    }

    Reply problem(Problem problem) {
        return new Reply(
                problem.status(), Map.of("Content-Type", Problem.MEDIA_TYPE), json.writeValueAsString(problem));
    }

    Reply flawed(List<FieldError> flaws) {
        var detail = flaws.size() == 1
                ? flaws.getFirst().message()
                : "%s answers are not right. See errors.".formatted(flaws.size());
        return problem(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-answers", detail)
                .with(flaws));
    }

    static ResponseEntity<byte[]> sent(Reply reply) {
        var response = ResponseEntity.status(reply.status());
        reply.headers().forEach(response::header);
        return response.body(reply.body().getBytes(StandardCharsets.UTF_8));
    }
}
