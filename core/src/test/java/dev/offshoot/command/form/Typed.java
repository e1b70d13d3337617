package dev.offshoot.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offshoot.OffshootContexts;
import dev.offshoot.command.Command;
import dev.offshoot.command.CommandEnvelope;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.decider.DeciderSpec;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.stream.History;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Answers as somebody types them into one of a context's actions, names and texts in turn. */
public record Typed(List<CommandForm> actions) {

    private static final History NOTHING = new InMemoryStreams(OffshootContexts.streamTypes());

    public CommandEnvelope<? extends Command> asked(String action, String... answers) {
        var asking = asking(action, answers);
        assertThat(asking).isInstanceOf(FormBinding.Ready.class);
        return ((FormBinding.Ready) asking).asked();
    }

    public Command command(String action, String... answers) {
        return asked(action, answers).command();
    }

    /** The fields whose answers are refused. */
    public List<String> flawed(String action, String... answers) {
        var asking = asking(action, answers);
        assertThat(asking).isInstanceOf(FormBinding.Flawed.class);
        return ((FormBinding.Flawed) asking)
                .flaws().stream().map(FieldError::field).toList();
    }

    private FormBinding asking(String name, String... answers) {
        var action =
                actions.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
        Map<String, List<String>> raw = new HashMap<>();
        for (var i = 0; i < answers.length; i += 2) {
            raw.put(answers[i], List.of(answers[i + 1]));
        }
        var asker = new FormBinding.Asker("ada", DeciderSpec.NOW, ZoneOffset.UTC);
        return FormBinding.of(action, raw, asker, OptionalLong.empty(), NOTHING, People.STRANGERS);
    }
}
