package dev.offshoot.app;

import dev.offshoot.adapter.persistence.PersistenceConfiguration;
import dev.offshoot.adapter.web.WebConfiguration;
import dev.offshoot.app.database.DatabaseAhead;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Starts Offshoot. */
@SpringBootApplication
@Import({PersistenceConfiguration.class, WebConfiguration.class})
public class OffshootApplication {

    public static void main(String[] arguments) {
        OutOfMemory.endsTheProcess();
        run(arguments);
    }

    /** Starts it in this process. */
    public static ConfigurableApplicationContext run(String... arguments) {
        var application = new SpringApplication(OffshootApplication.class);
        var database = new DatabaseAhead();
        application.addInitializers(database);
        application.addListeners(database);
        return application.run(arguments);
    }
}
