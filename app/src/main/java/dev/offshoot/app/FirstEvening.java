package dev.offshoot.app;

import dev.offshoot.access.Member;
import dev.offshoot.access.ReservedNames;
import dev.offshoot.adapter.persistence.OneAtATime;
import dev.offshoot.adapter.web.file.ShippedFiles;
import dev.offshoot.adapter.web.security.password.FirstAdministrator;
import dev.offshoot.command.StorageRoom;
import dev.offshoot.command.form.value.ConstantWords;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Makes the first account, brings in what ships with the product, and says where to go. */
final class FirstEvening implements ApplicationRunner {

    private static final Member OFFSHOOT = new Member(ReservedNames.OFFSHOOT, "Offshoot", true);

    private final FirstAdministrator administrator;
    private final ShippedFiles files;
    private final StorageRoom room;
    private final OneAtATime nodes;
    private final BooleanSupplier wantsSample;
    private final IntSupplier port;
    private final PrintStream out;

    FirstEvening(
            FirstAdministrator administrator,
            ShippedFiles files,
            StorageRoom room,
            OneAtATime nodes,
            BooleanSupplier wantsSample,
            IntSupplier port,
            PrintStream out) {
        this.administrator = administrator;
        this.files = files;
        this.room = room;
        this.nodes = nodes;
        this.wantsSample = wantsSample;
        this.port = port;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        administrator.check();
        nodes.run(this::bringIn);
        out.printf(Locale.ROOT, "%nOffshoot is ready: http://localhost:%d%n%n", port.getAsInt());
        out.flush();
    }

    private void bringIn() {
        if (room.isLeft()) {
            files.frameworks(OFFSHOOT);
            if (wantsSample.getAsBoolean()) {
                files.sample(OFFSHOOT)
                        .forEach(b -> out.printf(
                                Locale.ROOT,
                                "Sample: %s of %s%n",
                                ConstantWords.counted(b.recorded(), "fact"),
                                b.file()));
            }
        } else {
            out.printf(Locale.ROOT, "%nThe disk is nearly full: nothing is recorded until there is room again.%n");
        }
        administrator.appoint(out);
    }
}
