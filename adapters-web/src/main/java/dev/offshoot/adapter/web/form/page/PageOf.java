package dev.offshoot.adapter.web.form.page;

import dev.offshoot.command.form.CommandForm;
import dev.offshoot.stream.StreamId;

/** The page on which to see what an action has done. */
@FunctionalInterface
public interface PageOf {

    /** Its address, within the application. */
    String address(CommandForm action, StreamId stream);
}
