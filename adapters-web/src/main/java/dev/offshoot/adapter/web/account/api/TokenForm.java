package dev.offshoot.adapter.web.account.api;

import dev.offshoot.command.form.Field;
import java.util.List;

/** What is asked of who wants an access token. */
public final class TokenForm {

    public static final List<Field> FIELDS = List.of(
            Field.line("label", "What the token is for"),
            Field.line("scope", "What it may do: read, import or write; read if left out")
                    .optional(),
            Field.count("days", "Days until it expires; 90 if left out, 365 at most")
                    .optional());

    private TokenForm() {}
}
