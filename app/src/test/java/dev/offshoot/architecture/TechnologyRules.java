package dev.offshoot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** What each adapter may know beside the core: its own technology, and no other adapter's. */
final class TechnologyRules {

    private static final String STORAGE = "dev.offshoot.adapter.persistence..";
    private static final String AXONS_ROOM = "dev.offshoot.adapter.persistence.axon..";
    private static final String WEB = "dev.offshoot.adapter.web..";
    private static final String APP = "dev.offshoot.app..";

    /** The JDK but for its databases, and what everything that runs in Spring Boot is made of. */
    private static final String[] COMMON = {
        "java.io..",
        "java.lang..",
        "java.math..",
        "java.net..",
        "java.nio..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util..",
        "org.jspecify.annotations..",
        "org.slf4j..",
        "org.springframework.beans..",
        "org.springframework.boot..",
        "org.springframework.context..",
        "org.springframework.core..",
        "org.springframework.util.."
    };

    private static final String[] JSON = {"com.fasterxml.jackson.annotation..", "tools.jackson.."};

    private static final String[] OF_THE_WEB = {
        WEB,
        "io.swagger.v3.oas..",
        "jakarta.servlet..",
        "javax.crypto..",
        "org.apache.catalina..",
        "org.apache.coyote..",
        "org.apache.juli..",
        "org.apache.tomcat..",
        "org.mapstruct..",
        "org.springdoc..",
        "org.springframework.http..",
        "org.springframework.security..",
        "org.springframework.stereotype..",
        "org.springframework.ui..",
        "org.springframework.web.."
    };

    private static final String[] OF_STORAGE = {
        STORAGE,
        "com.zaxxer.hikari..",
        "io.micrometer.core..",
        "io.opentelemetry..",
        "java.sql..",
        "javax.sql..",
        "org.postgresql..",
        "org.springframework.dao..",
        "org.springframework.jdbc..",
        "org.springframework.transaction.."
    };

    private static final String[] OF_AXON = {"org.axonframework.."};

    private static final String[] OF_THE_APP = {
        APP,
        STORAGE,
        WEB,
        "com.sun.security.auth.module..",
        "javax.net..",
        "org.apache.commons.compress..",
        "org.springframework.jdbc..",
        "org.tukaani.xz.."
    };

    private TechnologyRules() {}

    static Map<String, ArchRule> all() {
        return Map.of(
                "the_web_knows_only_its_technology",
                        only(
                                WEB,
                                resideInAnyPackage(together(COMMON, JSON, OF_THE_WEB))
                                        // what went wrong in storage may be told from its exceptions, and nothing else
                                        // of it
                                        .or(assignableTo(SQLException.class))),
                "storage_knows_only_its_technology",
                        classes()
                                .that()
                                .resideInAPackage(STORAGE)
                                .and()
                                .resideOutsideOfPackage(AXONS_ROOM)
                                .should()
                                .onlyDependOnClassesThat(
                                        resideInAnyPackage(together(Rules.core(), COMMON, JSON, OF_STORAGE))),
                "axon_stays_in_its_room",
                        only(AXONS_ROOM, resideInAnyPackage(together(COMMON, JSON, OF_STORAGE, OF_AXON))),
                "the_app_knows_only_what_it_starts", only(APP, resideInAnyPackage(together(COMMON, OF_THE_APP))));
    }

    private static ArchRule only(String who, DescribedPredicate<JavaClass> known) {
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(known.or(resideInAnyPackage(Rules.core())));
    }

    private static String[] together(String[]... some) {
        return Stream.of(some).flatMap(Stream::of).toArray(String[]::new);
    }
}
