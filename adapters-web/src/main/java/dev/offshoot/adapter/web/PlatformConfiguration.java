package dev.offshoot.adapter.web;

import dev.offshoot.access.IdempotencyStore;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.command.CommandSubmitter;
import dev.offshoot.adapter.web.command.OncePerKey;
import dev.offshoot.adapter.web.command.StreamNarrator;
import dev.offshoot.adapter.web.command.StreamTitles;
import dev.offshoot.adapter.web.layout.LayoutInterceptor;
import dev.offshoot.adapter.web.layout.Phrases;
import dev.offshoot.adapter.web.problem.Diagnosis;
import dev.offshoot.adapter.web.problem.ProblemReply;
import dev.offshoot.adapter.web.problem.inspection.Inspections;
import dev.offshoot.adapter.web.security.access.MemberResolver;
import dev.offshoot.adapter.web.security.access.RequesterResolver;
import dev.offshoot.command.form.port.out.People;
import dev.offshoot.command.gateway.SubmitCommands;
import dev.offshoot.projection.ProjectionProgress;
import dev.offshoot.projection.upkeep.OperateProjections;
import dev.offshoot.projection.upkeep.RebuildRun;
import dev.offshoot.stream.History;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import tools.jackson.databind.json.JsonMapper;

/** What pages and API share, and the assets. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Clock clock;
    private final ObjectProvider<ProjectionProgress> arrivals;

    PlatformConfiguration(Clock clock, ObjectProvider<ProjectionProgress> arrivals) {
        this.clock = clock;
        this.arrivals = arrivals;
    }

    @Bean
    CommandSubmitter submitter(
            SubmitCommands gateway, History history, ProjectionProgress arrivals, ZoneId zone, People people) {
        return new CommandSubmitter(gateway, history, arrivals, clock, zone, people);
    }

    @Bean
    OncePerKey oncePerKey(IdempotencyStore receipts, ProjectionProgress arrivals) {
        return new OncePerKey(receipts, clock, arrivals);
    }

    @Bean
    StreamNarrator narrator(CommandForms commandForms, History history, ObjectProvider<StreamTitles> naming) {
        return new StreamNarrator(commandForms, history, naming.getIfAvailable(() -> StreamTitles.PLAIN));
    }

    @Bean
    Diagnosis diagnosis(ObjectProvider<OperateProjections> projections) {
        return new Diagnosis(() -> projections.stream()
                .flatMap(all -> all.groups().stream())
                .filter(group -> !group.readable())
                .mapToInt(group -> group.running().map(RebuildRun::percent).orElse(0))
                .min()
                .orElse(0));
    }

    @Bean
    ProblemReply answer(JsonMapper json) {
        return new ProblemReply(json);
    }

    @Bean
    Phrases phrases(ZoneId zone) {
        return new Phrases(zone);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MemberResolver());
        resolvers.add(new RequesterResolver(clock));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LayoutInterceptor(() -> arrivals.getObject().halts()));
        Inspections.add(registry);
    }

    /** Pages link to what these addresses resolve to, a version or a hash in it, so browsers may keep it for long. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addTransformer(new WithoutFonts());
        registry.addResourceHandler("/_static/**")
                .addResourceLocations("classpath:/META-INF/resources/_static/")
                .setCacheControl(A_YEAR)
                .resourceChain(true);
        registry.addResourceHandler("/*.css", "/*.js", "/*.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(A_YEAR)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
