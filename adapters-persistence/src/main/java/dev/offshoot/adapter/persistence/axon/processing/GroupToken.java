package dev.offshoot.adapter.persistence.axon.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far a group has come, as Axon stores it; read without claiming it, so that every node may. */
public final class GroupToken {

    private static final GapAwareTrackingToken BEGINNING = new GapAwareTrackingToken(0, List.of());
    private static final String READ = "select token, token_type from token where processor = ? and segment = 0";

    /** Sets these locks apart from others on numbers. */
    private static final int HELD = 0x70_6b_6e;

    private final String group;
    private final JdbcTokenStore tokens;
    private final JdbcTemplate jdbc;
    private final Serializer serializer;

    public GroupToken(String group, JdbcTokenStore tokens, JdbcTemplate jdbc) {
        this.group = group;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.serializer = tokens.serializer();
    }

    /** The beginning where there is none yet. */
    GapAwareTrackingToken read() {
        return ask(READ).orElse(BEGINNING);
    }

    /**
     * The same; nobody else who holds it moves it until the caller's transaction ends. The row itself stays free, so that a
     * claim can be extended, and other nodes see it, while a batch is at work.
     */
    GapAwareTrackingToken hold() {
        jdbc.query("select pg_advisory_xact_lock(?, hashtext(?))::text", _ -> {}, HELD, group);
        return read();
    }

    private Optional<GapAwareTrackingToken> ask(String question) {
        return jdbc.query(question, (row, _) -> token(row), group).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<GapAwareTrackingToken> token(ResultSet row) throws SQLException {
        var bytes = row.getBytes("token");
        var type = row.getString("token_type");
        return bytes == null
                ? Optional.empty()
                : Optional.ofNullable(
                        serializer.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, type, null)));
    }

    /** Joins the caller's transaction. Whoever has claimed it loses it, and reads it anew. */
    GapAwareTrackingToken write(long position) {
        var token = new GapAwareTrackingToken(position, List.of());
        var written = serializer.serialize(token, byte[].class);
        var there = jdbc.update(
                "update token set token = ?, token_type = ?, changed = ?, owner = null where processor = ? and segment = 0",
                written.getData(),
                written.getType().getName(),
                DateTimeUtils.formatInstant(Clock.systemUTC().instant()),
                group);
        if (there == 0) {
            tokens.initializeTokenSegments(group, 1, token);
        }
        return token;
    }
}
