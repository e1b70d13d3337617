package dev.offshoot.adapter.web.api;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.PathKeys;
import dev.offshoot.adapter.web.problem.Problem;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.Outcome;
import dev.offshoot.command.StreamRejection;
import dev.offshoot.command.form.CommandForm;
import dev.offshoot.command.form.Field;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.FormBinding;
import dev.offshoot.stream.History;
import dev.offshoot.stream.History.StreamHead;
import dev.offshoot.stream.StreamId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes an entry back, or puts it right with an action and its answers. */
@Hidden
@RestController
final class CorrectionsController {

    private static final List<Field> FIELDS = List.of(
            Field.line("stream", "Stream"),
            Field.count("corrects", "Version of the mistaken entry"),
            Field.prose("why", "Why it was mistaken"),
            Field.line("action", "Action").optional(),
            Field.prose("answers", "Answers to the action").optional());

    private final CommandForms commandForms;
    private final CommandEndpoint.Shared shared;

    CorrectionsController(CommandForms commandForms, CommandEndpoint.Shared shared) {
        this.commandForms = commandForms;
        this.shared = shared;
    }

    @PostMapping(path = ApiPaths.CORRECTIONS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(Member member, HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        var match = IfMatch.read(request);
        return Replies.sent(shared.repeats()
                .answer(
                        member,
                        request,
                        body.text(),
                        () -> reply(member, body, match),
                        receipt -> shared.replies().done(receipt.stream(), receipt.version(), Optional.empty())));
    }

    /** What is asked for, once read; the answers are those to the action, if there is one. */
    private record Wanted(StreamId stream, long corrects, String why, Optional<CommandForms.Entry> action) {}

    private Reply reply(Member member, Body body, IfMatch match) {
        var flaws = new ArrayList<FieldError>();
        var wanted = wanted(body.json(), flaws);
        if (wanted.isEmpty() || !flaws.isEmpty()) {
            return shared.replies().flawed(flaws);
        }
        var stream = wanted.get().stream();
        var seen = shared.submitter().seen().toCorrect(stream, wanted.get().corrects());
        var entries = seen.of(stream);
        if (entries.isEmpty()) {
            return shared.replies().problem(unknown(stream));
        }
        // a stream whose entries are all taken back still has a version, and may have one brought back
        var last = entries.getLast();
        var standing = new StreamHead(last.version(), last.illustrative(), Optional.empty());
        var expected = match.expected(Optional.of(standing), false, "");
        var binding = asking(member, wanted.get(), body.json(), flaws, seen);
        return switch (binding.beside(flaws)) {
            case FormBinding.Flawed(var more) -> shared.replies().flawed(more);
            case FormBinding.Ready(var asked) ->
                answered(asked, shared.submitter().hand(member, asked, expected));
        };
    }

    private static Problem unknown(StreamId stream) {
        var problem = Problem.of(new StreamRejection.NoSuchStream(stream));
        return problem.with(List.of(new FieldError("stream", problem.detail())));
    }

    private Reply answered(CommandEnvelope<?> asked, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var stream, var version) -> shared.replies().done(stream, version, Optional.empty());
            case Outcome.Refused(var rejection) -> shared.replies().problem(Problem.of(rejection, asked));
            case Outcome.Moved moved -> shared.replies().problem(IfMatch.moved(moved.version()));
        };
    }

    private FormBinding asking(Member member, Wanted wanted, ObjectNode json, List<FieldError> flaws, History seen) {
        if (wanted.action().isEmpty()) {
            if (json.has("answers")) {
                flaws.add(new FieldError(
                        "action",
                        "Name the action whose answers these are, or leave the answers out to take the entry back."));
            }
            var place = commandForms
                    .context(wanted.stream().category())
                    .orElseThrow()
                    .place();
            return shared.submitter().takeBack(member, place, wanted.stream(), wanted.corrects(), wanted.why(), seen);
        }
        var action = wanted.action().get().action();
        proper(wanted, action, seen).ifPresent(flaws::add);
        var answers = json.get("answers") instanceof ObjectNode object
                ? object
                : JsonMapper.shared().createObjectNode();
        var keys = PathKeys.of(action.place(), wanted.stream());
        var properties = Properties.of(answers, FormBinding.fields(action), keys);
        flaws.addAll(properties.flaws());
        return shared.submitter()
                .putRight(member, action, wanted.stream(), wanted.corrects(), wanted.why(), properties.raw(), seen);
    }

    /** Of several actions that record such an event, one corrects it: the others record more beside it. */
    private Optional<FieldError> proper(Wanted wanted, CommandForm action, History seen) {
        return seen.of(wanted.stream()).stream()
                .filter(entry -> entry.version() == wanted.corrects()
                        && action.records() == entry.event().getClass())
                .findFirst()
                .flatMap(entry -> commandForms.recording(
                        wanted.stream().category(), entry.event().getClass()))
                .map(CommandForms.Entry::action)
                .filter(proper -> !proper.equals(action))
                .map(proper -> new FieldError(
                        "action", "Entry %s is corrected by %s.".formatted(wanted.corrects(), proper.name())));
    }

    private Optional<Wanted> wanted(ObjectNode json, List<FieldError> flaws) {
        var rest = json.deepCopy();
        rest.remove("answers");
        var properties = Properties.of(rest, FIELDS, Map.of());
        var own = new ArrayList<FieldError>();
        if (json.hasNonNull("answers") && !json.path("answers").isObject()) {
            own.add(new FieldError("answers", "Give an object, in braces, of the answers to the action."));
        }
        var stream = stream(first(properties, "stream"));
        if (stream.isEmpty()) {
            own.add(new FieldError("stream", "Name the stream, like initiative-iris."));
        }
        var corrects = first(properties, "corrects");
        if (!corrects.matches("\\d{1,9}")) {
            own.add(new FieldError("corrects", "Give the version of the mistaken entry, a whole number."));
        }
        var why = first(properties, "why");
        if (why.isBlank()) {
            own.add(new FieldError("why", "Say why the entry was mistaken."));
        }
        var name = first(properties, "action");
        var action = stream.flatMap(s -> commandForms.action(s.category(), name));
        if (!name.isEmpty() && stream.isPresent() && action.isEmpty()) {
            own.add(new FieldError("action", "There is no action “%s” on such a stream.".formatted(name)));
        }
        flaws.addAll(FieldError.both(properties.flaws(), own));
        return flaws.isEmpty()
                ? stream.map(s -> new Wanted(s, Long.parseLong(corrects), why, action))
                : Optional.empty();
    }

    private Optional<StreamId> stream(String text) {
        try {
            return Optional.of(StreamId.parse(text))
                    .filter(s -> commandForms.context(s.category()).isPresent());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String first(Properties properties, String name) {
        return properties.raw().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
