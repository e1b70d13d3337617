package dev.offshoot.adapter.web.api;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.CommandSubmitter;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.stream.History;
import dev.offshoot.stream.StreamId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;

/** One action as an address of the API. */
@Hidden
public final class CommandEndpoint {

    /** What the addresses of all actions share. */
    public record Shared(CommandSubmitter submitter, Replies replies, IdempotentRequests repeats) {}

    private final CommandForm action;
    private final Shared shared;

    CommandEndpoint(CommandForm action, Shared shared) {
        this.action = action;
        this.shared = shared;
    }

    public ResponseEntity<byte[]> take(
            @PathVariable Map<String, String> keys, Member member, HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        var seen = shared.submitter().seen();
        var match = heeded(keys, IfMatch.read(request), seen);
        return Replies.sent(shared.repeats()
                .answer(
                        member,
                        request,
                        body.text(),
                        () -> reply(keys, member, body, match, seen),
                        receipt -> done(receipt.stream(), receipt.version(), receipt.opened())));
    }

    private Reply reply(Map<String, String> keys, Member member, Body body, IfMatch match, History seen) {
        if (action.opens().isEmpty()) {
            PathKeys.stream(action.place(), keys).ifPresent(stream -> match.expected(seen.standing(stream), false, ""));
        }
        var properties = Properties.of(body.json(), FormBinding.fields(action), keys);
        var raw = PathKeys.within(properties.raw(), keys);
        var binding = shared.submitter().read(member, action, raw, OptionalLong.empty(), seen);
        return switch (binding.beside(properties.flaws())) {
            case FormBinding.Flawed(var flaws) -> shared.replies().flawed(flaws);
            case FormBinding.Ready(var asked) -> handIn(member, asked, match, seen);
        };
    }

    private Reply handIn(Member member, CommandEnvelope<? extends Command> asked, IfMatch match, History seen) {
        var standing = seen.standing(asked.command().stream());
        var expected = match.expected(standing, action.onlyOpens(), another());
        return reply(asked, shared.submitter().hand(member, asked, expected), standing.isEmpty());
    }

    private String another() {
        return action.opens().isEmpty()
                ? ""
                : " If you mean another %1$s, give it another “%1$s”: this key is taken."
                        .formatted(action.place().own());
    }

    private Reply reply(CommandEnvelope<?> asked, Outcome outcome, boolean wasNew) {
        return switch (outcome) {
            case Outcome.Done(var stream, var version) -> done(stream, version, wasNew);
            case Outcome.Refused(var rejection) -> shared.replies().problem(Problem.of(rejection, asked));
            case Outcome.Moved moved -> shared.replies().problem(IfMatch.moved(moved.version()));
        };
    }

    private Reply done(StreamId stream, long version, boolean wasNew) {
        var location = ApiPaths.ROOT + PathKeys.path(action.place(), stream).substring(1);
        return shared.replies().done(stream, version, wasNew ? Optional.of(location) : Optional.empty());
    }

    /** Where nothing is there and this action begins nothing, any version would be wrong: it is unknown instead. */
    private IfMatch heeded(Map<String, String> keys, IfMatch match, History seen) {
        var place = action.place();
        var begins = action.opens().isPresent() || place.keys().size() > 1;
        return begins || PathKeys.stream(place, keys).flatMap(seen::standing).isPresent()
                ? match
                : new IfMatch.NotGiven();
    }
}
