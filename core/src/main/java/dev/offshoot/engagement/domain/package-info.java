/** What an activity may be asked, and how it decides. */
@NullMarked
package dev.offshoot.engagement.domain;

import org.jspecify.annotations.NullMarked;
