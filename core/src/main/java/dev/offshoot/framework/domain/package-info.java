/** What a framework may be asked, and how it decides. */
@NullMarked
package dev.offshoot.framework.domain;

import org.jspecify.annotations.NullMarked;
