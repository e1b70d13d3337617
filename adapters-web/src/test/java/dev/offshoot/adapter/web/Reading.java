package dev.offshoot.adapter.web;

import dev.offshoot.access.Member;
import dev.offshoot.adapter.web.security.access.SignedIn;
import dev.offshoot.execution.InMemoryStreams;
import dev.offshoot.importing.event.BatchId;
import dev.offshoot.importing.port.in.ImportFacts;
import dev.offshoot.importing.port.in.ImportFacts.Upload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A test that reads what a small history tells, signed in as Ada. */
@SpringBootTest(classes = ReadSlice.class)
@AutoConfigureMockMvc(addFilters = false)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
public class Reading {

    public static final Member ADA = new Member("ada", "Ada L.", true);

    /** Five facts of one initiative, one site, one measure. */
    public static final String FILE = """
            fact,action,initiative,title,innovation,programme,site,name,odsCode,measure,unit,period,value,occurred,scale,source,knownSince,confidence,precision,note
            T1,open-programme,,Spread,,spread,,,,,,,,2012,rag-3,,,,,
            T2,charter-initiative,iris,IRIS,IRIS training,spread,,,,,,,,2013-04,,https://example.org/iris,2021-06-01,ambiguous,month as printed,as told
            T3,register-site,,,,,,Bristol Practice,,,,,,2012,,,,,,
            T4,identify-site,iris,,,,bristol-practice,,,,,,,2013,,,,,,
            T5,define-measure,iris,Referrals,,,,,,referrals,people,,,2013,,,,,,
            T6,record-observation,iris,,,,,,,referrals,,2013-24,more than 8000,,,https://example.org/iris,,verified,,
            T7,charter-initiative,zeta,Zeta,Zeta tool,,,,,,,,,2014,,,,,,
            """;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected InMemoryStreams streams;

    @Autowired
    private ImportFacts imports;

    @Autowired
    private Clock clock;

    @BeforeEach
    void told() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                new SignedIn(ADA, Instant.EPOCH, false, Optional.empty()), null, List.of())));
        if (streams.of(new BatchId("small").stream()).isEmpty()) {
            apply(FILE, "small");
        }
    }

    /** Records what a file tells. */
    protected void apply(String file, String batch) {
        var by = new Upload.By(ADA, clock.instant(), ZoneOffset.UTC);
        var report = imports.apply(
                new Upload(batch + ".csv", file.getBytes(StandardCharsets.UTF_8), by), new BatchId(batch));
        if (report.batch().isEmpty()) {
            throw new IllegalStateException(report.toString());
        }
    }

    protected MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    /** As a browser sends it, escaped. */
    protected MvcTestResult get(URI address) {
        return mvc.get().uri(address).exchange();
    }
}
