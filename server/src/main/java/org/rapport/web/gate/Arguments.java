package org.rapport.web.gate;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapport.store.CommandId;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers who visits ({@link Visit}) and which act a form is ({@link CommandId}, from its field {@code command}). */
public final class Arguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class || parameter.getParameterType() == CommandId.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Visit.class
                ? request.getAttribute(Visit.REQUEST, RequestAttributes.SCOPE_REQUEST)
                : command(Optional.ofNullable(request.getParameter("command")));
    }

    /** A form of ours always carries one; whatever does not is not ours. */
    private static CommandId command(Optional<String> field) {
        try {
            return new CommandId(UUID.fromString(field.orElseThrow(FormOutOfDate::new)));
        } catch (IllegalArgumentException e) {
            throw new FormOutOfDate();
        }
    }
}
