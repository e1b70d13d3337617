package dev.offshoot.adapter.web.page;

import dev.offshoot.OffshootContexts;
import dev.offshoot.adapter.web.command.CommandForms;
import dev.offshoot.adapter.web.layout.Phrases;
import dev.offshoot.adapter.web.problem.inspection.Inspections;
import dev.offshoot.adoption.AdoptionContext;
import dev.offshoot.adoption.view.AdoptionView;
import dev.offshoot.award.AwardContext;
import dev.offshoot.award.view.AwardView;
import dev.offshoot.chronicle.InMemoryThingHeads;
import dev.offshoot.chronicle.InMemoryTitles;
import dev.offshoot.chronicle.application.HistoryNarrator;
import dev.offshoot.chronicle.port.in.ReadChronicle;
import dev.offshoot.chronicle.view.ThingTitle;
import dev.offshoot.commissioning.CommissioningContext;
import dev.offshoot.commissioning.view.CommissioningView;
import dev.offshoot.engagement.EngagementContext;
import dev.offshoot.engagement.view.EngagementView;
import dev.offshoot.framework.FrameworkContext;
import dev.offshoot.framework.view.FrameworkView;
import dev.offshoot.initiative.InitiativeContext;
import dev.offshoot.initiative.view.InitiativeView;
import dev.offshoot.measure.MeasureContext;
import dev.offshoot.measure.view.MeasureView;
import dev.offshoot.portfolio.InMemoryListedInitiatives;
import dev.offshoot.portfolio.InMemorySiteSearch;
import dev.offshoot.portfolio.application.InitiativesByParts;
import dev.offshoot.portfolio.application.Portfolio;
import dev.offshoot.portfolio.application.Sites;
import dev.offshoot.portfolio.port.in.BrowsePortfolio;
import dev.offshoot.portfolio.port.in.BrowseSites;
import dev.offshoot.portfolio.port.in.WholeInitiatives;
import dev.offshoot.programme.ProgrammeContext;
import dev.offshoot.programme.view.ProgrammeView;
import dev.offshoot.projection.ReadModels;
import dev.offshoot.site.SiteContext;
import dev.offshoot.site.view.SiteView;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The pages of the portfolio and of initiatives over a story. */
@EnableWebMvc
@ComponentScan({
    "dev.offshoot.adapter.web.choice",
    "dev.offshoot.adapter.web.adoption.page",
    "dev.offshoot.adapter.web.award.page",
    "dev.offshoot.adapter.web.enabler.page",
    "dev.offshoot.adapter.web.engagement.page",
    "dev.offshoot.adapter.web.initiative.page",
    "dev.offshoot.adapter.web.measure.page",
    "dev.offshoot.adapter.web.milestone.page",
    "dev.offshoot.adapter.web.oversight.page",
    "dev.offshoot.adapter.web.portfolio.page"
})
public class PagesSlice {

    /** The pages over a story, ready to be asked for. */
    public static MockMvc over(Story story) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("story", story));
        context.register(PagesSlice.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Bean
    ViewResolver views(ApplicationContext context) {
        var templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setEnableSpringELCompiler(true);
        var resolver = new ThymeleafViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    @Bean
    WebMvcConfigurer inspections() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                Inspections.add(registry);
            }
        };
    }

    @Bean
    Clock clock(Story story) {
        return story.clock();
    }

    @Bean
    ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Bean
    Phrases phrases(ZoneId zone) {
        return new Phrases(zone);
    }

    @Bean
    CommandForms commandForms() {
        return new CommandForms(OffshootContexts.ALL);
    }

    @Bean
    ReadModels<FrameworkView> frameworks(Story story) {
        return story.lines(FrameworkContext.CONTEXT);
    }

    @Bean
    ReadModels<ProgrammeView> programmes(Story story) {
        return story.lines(ProgrammeContext.CONTEXT);
    }

    @Bean
    ReadModels<InitiativeView> initiatives(Story story) {
        return story.lines(InitiativeContext.CONTEXT);
    }

    @Bean
    ReadModels<SiteView> sites(Story story) {
        return story.lines(SiteContext.CONTEXT);
    }

    @Bean
    ReadModels<AdoptionView> adoptions(Story story) {
        return story.lines(AdoptionContext.CONTEXT);
    }

    @Bean
    ReadModels<MeasureView> measures(Story story) {
        return story.lines(MeasureContext.CONTEXT);
    }

    @Bean
    ReadModels<AwardView> awards(Story story) {
        return story.lines(AwardContext.CONTEXT);
    }

    @Bean
    ReadModels<CommissioningView> commitments(Story story) {
        return story.lines(CommissioningContext.CONTEXT);
    }

    @Bean
    ReadModels<EngagementView> activities(Story story) {
        return story.lines(EngagementContext.CONTEXT);
    }

    @Bean
    WholeInitiatives wholeInitiatives(
            ReadModels<InitiativeView> initiatives,
            ReadModels<ProgrammeView> programmes,
            ReadModels<AdoptionView> adoptions,
            ReadModels<MeasureView> measures,
            BrowseSites sites) {
        return new InitiativesByParts(initiatives, programmes, adoptions, measures, sites);
    }

    @Bean
    BrowseSites directory(ReadModels<SiteView> sites) {
        return new Sites(new InMemorySiteSearch(sites), sites);
    }

    @Bean
    BrowsePortfolio portfolio(Story story, WholeInitiatives initiatives) {
        return new Portfolio(story.initiatives(), story.chronicle(), new InMemoryListedInitiatives(initiatives));
    }

    @Bean
    InMemoryThingHeads heads(Story story) {
        return story.heads();
    }

    @Bean
    ReadChronicle chronicle(Story story, ReadModels<InitiativeView> initiatives, ReadModels<SiteView> sites) {
        return new HistoryNarrator(
                OffshootContexts.ALL,
                story.chronicle(),
                story.streams(),
                new InMemoryTitles(Map.of(
                        "initiative",
                        InMemoryTitles.in(initiatives, ThingTitle::of),
                        "site",
                        InMemoryTitles.in(sites, line -> ThingTitle.of(line.title())))));
    }
}
