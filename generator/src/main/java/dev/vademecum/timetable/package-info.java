/**
 * A course in time: when every block begins, how long a session takes and what it needs. In: a
 * course, the handbook and its references; out: {@link dev.vademecum.timetable.Timetable}. May
 * import {@code reference} and what stands above it. Tested in {@code CourseTest}.
 */
@NullMarked
package dev.vademecum.timetable;

import org.jspecify.annotations.NullMarked;
