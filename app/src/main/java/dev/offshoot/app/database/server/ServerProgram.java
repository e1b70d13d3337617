package dev.offshoot.app.database.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a program of PostgreSQL is run. */
final class ServerProgram {

    private ServerProgram() {}

    /** The programs refuse root, unless they cannot tell: in a user namespace of their own they are nobody. */
    static ProcessBuilder of(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (byRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program.toString());
        command.addAll(Arrays.asList(arguments));
        return plain(command);
    }

    /** The same, out of reach of a Ctrl-C that is meant for us: we stop it ourselves, when nobody needs it any more. */
    static ProcessBuilder inSessionOfItsOwn(Path program, String... arguments) {
        var builder = of(program, arguments);
        if (Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")))) {
            builder.command().addFirst("setsid");
        }
        return builder;
    }

    static boolean byRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** Nothing in the environment may change where the server looks or what it says. */
    private static ProcessBuilder plain(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        return builder;
    }
}
