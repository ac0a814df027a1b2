package dev.vademecum.templates;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * Lets templates read what a record says of itself; never its class, and nothing of other objects.
 */
final class ComponentsOnly implements MemberAccessPolicy {
  private static final Set<String> OF_ANY_OBJECT = Set.of("getClass", "hashCode", "toString");

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> type) {
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return type.isRecord()
            && method.getParameterCount() == 0
            && !OF_ANY_OBJECT.contains(method.getName());
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return false;
  }
}
