package dev.offshoot.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in the log must be told from what Offshoot brings in itself. */
class ReservedAccountTest extends PlatformTest {

    @ParameterizedTest
    @CsvSource({"offshoot,Ann", "Off-Shoot,Ann", "ann,Offshoot", "ann,ＯＦＦ shoot", "ann,Not stated", "not-stated,Ann"})
    void nobody_is_called_as_the_system_signs_or_as_nobody_is(String name, String displayName) {
        var visitor = visitor().signedIn(account(true), PASSWORD);
        visitor.get("/people");
        var refused = visitor.post("/people", "name", name, "displayName", displayName);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("stands for no person in what is recorded");
    }
}
