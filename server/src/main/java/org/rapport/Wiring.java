package org.rapport;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rapport.access.Address;
import org.rapport.access.Ids;
import org.rapport.access.Sessions;
import org.rapport.message.Letters;
import org.rapport.message.Post;
import org.rapport.message.PublishingCheckpoints;
import org.rapport.message.Sending;
import org.rapport.message.SmtpPost;
import org.rapport.parts.Parts;
import org.rapport.store.SigningCheckpoint;
import org.rapport.web.gate.AnswerHeaders;
import org.rapport.web.gate.Arguments;
import org.rapport.web.gate.Cookies;
import org.rapport.web.gate.Gate;
import org.rapport.web.gate.Pages;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Joins the pages to the {@link Parts} below them, which are registered one by one before this is read. Only controllers
 * are found by scanning.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan("org.rapport.web")
class Wiring {
    @Bean
    Sending sending(Parts parts, Installation installation, Post post, SigningCheckpoint signing) {
        return new Sending(
                        parts.door(),
                        parts.people(),
                        new Letters(parts.tokens(), installation.base()),
                        post,
                        parts.errands())
                .with(installation.ledger().ways(post, signing));
    }

    @Bean
    Post post(Installation installation) {
        return new SmtpPost(installation.smtp());
    }

    @Bean
    SigningCheckpoint signing(Installation installation) {
        return installation.ledger().signing();
    }

    @Bean
    PublishingCheckpoints publishingCheckpoints(
            Parts parts, Installation installation, Post post, SigningCheckpoint signing) {
        var ledger = installation.ledger();
        return new PublishingCheckpoints(parts.door(), signing, ledger.pause(), ledger.ways(post, signing));
    }

    @Bean(destroyMethod = "close")
    Rounds rounds(Sending sending, Parts parts, PublishingCheckpoints checkpoints) {
        var rounds = new Rounds();
        rounds.every(Duration.ofMinutes(5), "checkpoints", checkpoints::round);
        rounds.every(Duration.ofSeconds(2), "sending", sending::round);
        rounds.every(Duration.ofMinutes(1), "clock", parts.keepingTheClock()::round);
        rounds.every(Duration.ofMinutes(1), "check-ins", parts.expiringCheckIns()::round);
        rounds.every(Duration.ofMinutes(1), "erasing", parts.erasingClient()::round);
        return rounds;
    }

    @Bean
    Address address(Installation installation) {
        return installation.address();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    Pages pages() {
        return new Pages();
    }

    @Bean
    Cookies cookies(Installation installation) {
        return new Cookies(installation.secure());
    }

    @Bean
    AnswerHeaders answerHeaders() {
        return new AnswerHeaders();
    }

    @Bean
    WebMvcConfigurer gate(Sessions sessions, Cookies cookies) {
        var gate = new Gate(sessions, cookies);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Arguments());
            }
        };
    }
}
