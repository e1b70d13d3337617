package dev.offshoot.app;

import dev.offshoot.adapter.persistence.PersistenceConfiguration;
import dev.offshoot.adapter.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Starts Offshoot. */
@SpringBootApplication
@Import({PersistenceConfiguration.class, WebConfiguration.class})
public class OffshootApplication {

    public static void main(String[] arguments) {
        OutOfMemory.endsTheProcess();
        SpringApplication.run(OffshootApplication.class, arguments);
    }
}
