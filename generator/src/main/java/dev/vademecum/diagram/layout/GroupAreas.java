package dev.vademecum.diagram.layout;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.drawing.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws a line around the nodes of each group, with the group's name at its border. */
public final class GroupAreas {
  private static final double ROOM = 10;
  private static final double NAME_GAP = 4;
  private static final double NAME_WIDTH = 150;

  private final Kit kit;
  private final List<PlacedNode> nodes;
  private final List<Area> areas = new ArrayList<>();
  private final List<KeyMaker.Row> rows = new ArrayList<>();

  private int last;

  private record Area(Group group, List<Point> border, Box box) {}

  /** Areas around nodes that have their places; a group with others among it is reported. */
  public GroupAreas(Kit kit, List<Group> groups, List<PlacedNode> nodes) {
    this.kit = kit;
    this.nodes = nodes;
    groups.forEach(this::add);
  }

  private void add(Group group) {
    List<PlacedNode> members = nodes.stream().filter(node -> group.has(node.node())).toList();
    List<Point> corners = new ArrayList<>();
    members.forEach(node -> corners.addAll(corners(node.box().grown(ROOM))));
    List<Point> border = hull(corners);
    Outline inside = Outline.free(Trace.polygon(border));
    Optional<PlacedNode> other =
        nodes.stream()
            .filter(node -> !members.contains(node))
            .filter(node -> isIn(node, inside))
            .findFirst();
    other.ifPresentOrElse(
        node -> report(group, node), () -> areas.add(new Area(group, border, inside.box())));
  }

  private static boolean isIn(PlacedNode node, Outline area) {
    Box box = node.outline().box();
    return area.box().overlaps(box)
        && (area.contains(box.centre())
            || corners(box).stream().anyMatch(area::contains)
            || Polyline.closed(area.corners()).touches(box));
  }

  private void report(Group group, PlacedNode other) {
    kit.findings()
        .report(
            Code.MODEL_OVERLAP,
            group.id().span(),
            Message.of("model-overlap.group", other.id(), group.id().value()),
            Message.of("model-overlap.group.hint"));
  }

  /** The lines around the groups. */
  public List<Backdrop> areas() {
    return areas.stream()
        .<Backdrop>map(area -> new Backdrop.Form("group-area", Trace.polygon(area.border())))
        .toList();
  }

  /**
   * The names of the groups, where there is room; those without go to the key.
   *
   * @param taken the last number that the key explains already
   */
  public List<Backdrop> names(Space space, int taken) {
    last = taken;
    List<Backdrop> names = new ArrayList<>();
    for (Area area : areas) {
      Backdrop name = name(area, space);
      names.add(name);
      space.take(name);
    }
    return names;
  }

  private Backdrop name(Area area, Space space) {
    TextBlock block =
        kit.text(area.group().label().value(), kit.measures().type().heading(), NAME_WIDTH);
    double up = block.box().height() / 2 + NAME_GAP;
    double aside = block.box().width() / 2 + NAME_GAP;
    Box box = area.box();
    Point middle = box.centre();
    List<Point> places =
        List.of(
            new Point(middle.x(), box.top() - up),
            new Point(middle.x(), box.bottom() + up),
            new Point(box.right() + aside, middle.y()),
            new Point(box.left() - aside, middle.y()),
            new Point(box.left() + aside, box.top() - up),
            new Point(box.right() - aside, box.top() - up));
    return places.stream()
        .map(block::at)
        .filter(placed -> space.isFree(placed.box().grown(1)))
        .findFirst()
        .<Backdrop>map(placed -> new Backdrop.Words("group-label", placed))
        .orElseGet(() -> number(area, space));
  }

  private Backdrop number(Area area, Space space) {
    last++;
    double radius = kit.measures().numberRadius();
    Point middle = area.box().centre();
    Point at =
        Polyline.closed(area.border())
            .part(0, Polyline.closed(area.border()).length(), radius)
            .points()
            .stream()
            .map(p -> p.plus(p.minus(middle).unit().times(2 * radius)))
            .filter(p -> space.isFree(Box.around(p, 2 * radius, 2 * radius)))
            .findFirst()
            .orElse(new Point(middle.x(), area.box().top()));
    String label = area.group().label().value();
    rows.add(new KeyMaker.Row(new KeyRow.Sign.OfNumber(last), "", label));
    return new Backdrop.NumberMark(last, at, radius);
  }

  /** What the key says of groups whose names found no room. */
  public List<KeyMaker.Row> rows() {
    return rows;
  }

  private static List<Point> corners(Box box) {
    return List.of(
        new Point(box.left(), box.top()),
        new Point(box.right(), box.top()),
        new Point(box.right(), box.bottom()),
        new Point(box.left(), box.bottom()));
  }

  /** The corners of the smallest area without dents that has all points. */
  private static List<Point> hull(List<Point> points) {
    List<Point> sorted =
        points.stream()
            .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
            .toList();
    List<Point> lower = chain(sorted);
    List<Point> reversed = new ArrayList<>(sorted);
    Collections.reverse(reversed);
    List<Point> upper = chain(reversed);
    List<Point> hull = new ArrayList<>(lower.subList(0, lower.size() - 1));
    hull.addAll(upper.subList(0, upper.size() - 1));
    return hull;
  }

  private static List<Point> chain(List<Point> points) {
    List<Point> chain = new ArrayList<>();
    for (Point point : points) {
      while (chain.size() > 1 && !turns(chain, point)) {
        chain.remove(chain.size() - 1);
      }
      chain.add(point);
    }
    return chain;
  }

  private static boolean turns(List<Point> chain, Point next) {
    Point last = chain.get(chain.size() - 1);
    Point way = last.minus(chain.get(chain.size() - 2));
    Point on = next.minus(last);
    return way.x() * on.y() - way.y() * on.x() > 0;
  }
}
