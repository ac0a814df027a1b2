package dev.vademecum.diagram.cartesian;

import dev.vademecum.diagram.layout.Assembly;
import dev.vademecum.diagram.layout.Backdrop;
import dev.vademecum.diagram.layout.Box;
import dev.vademecum.diagram.layout.EdgeRouting;
import dev.vademecum.diagram.layout.Engine;
import dev.vademecum.diagram.layout.Finish;
import dev.vademecum.diagram.layout.GroupAreas;
import dev.vademecum.diagram.layout.KeyMaker;
import dev.vademecum.diagram.layout.Kit;
import dev.vademecum.diagram.layout.LabelPlacer;
import dev.vademecum.diagram.layout.Layout;
import dev.vademecum.diagram.layout.PlacedNode;
import dev.vademecum.diagram.layout.Polyline;
import dev.vademecum.diagram.layout.RoutedEdge;
import dev.vademecum.diagram.layout.Router;
import dev.vademecum.diagram.layout.Space;
import dev.vademecum.drawing.Matrix;
import dev.vademecum.drawing.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out nodes in the cells of a grid. */
public final class MatrixEngine implements Engine<Matrix> {
  private static final double LABEL_ROOM = 3;

  private final Kit kit;

  public MatrixEngine(Kit kit) {
    this.kit = kit;
  }

  @Override
  public Layout layout(Matrix drawing) {
    MatrixNodes sized = new MatrixNodes(drawing.nodesAsRead(), kit);
    Grid grid = grid(drawing);
    List<PlacedNode> filling = filling(drawing, sized, grid);
    Optional<OverlayLine> line = drawing.overlay().map(over -> new OverlayLine(over, filling));
    List<PlacedNode> nodes = line.map(over -> over.clear(filling, kit)).orElse(filling);
    List<RoutedEdge> routed =
        new EdgeRouting(nodes, new Router(nodes, path -> 0), new GridWays(grid)::between)
            .route(drawing.edges(), List.of());
    Finish.checkWays(kit, nodes, routed);
    GroupAreas groups = new GroupAreas(kit, drawing.parts().groups(), nodes);
    MatrixBackdrop behind = new MatrixBackdrop(drawing, grid, kit);
    List<Backdrop> backdrops = new ArrayList<>(behind.cells(nodes));
    backdrops.addAll(groups.areas());
    backdrops.addAll(groups.names(space(nodes, routed), 0));
    backdrops.addAll(behind.around(inner(grid, backdrops, routed)));
    List<RoutedEdge> edges =
        new LabelPlacer(
                kit.wrapping(),
                kit.measures(),
                box -> isFree(box, nodes, backdrops),
                KeyMaker.last(groups.rows()))
            .place(routed);
    return new Assembly(drawing, kit)
        .layout(
            backdrops,
            nodes,
            edges,
            groups.rows(),
            place -> cell(drawing, grid, place),
            axes(backdrops))
        .covered(line.map(OverlayLine::shapes).orElse(List.of()));
  }

  /** The cells, which grow where a curve over them would run through words. */
  private Grid grid(Matrix drawing) {
    MatrixNodes sized = new MatrixNodes(drawing.nodesAsRead(), kit.silent());
    Grid grid = new GridSizer(drawing, kit, sized, false).size();
    List<PlacedNode> nodes = filling(drawing, sized, grid);
    return drawing.overlay().map(over -> new OverlayLine(over, nodes).hasRoom(nodes)).orElse(true)
        ? grid
        : new GridSizer(drawing, kit, sized, true).size();
  }

  private static List<PlacedNode> filling(Matrix drawing, MatrixNodes sized, Grid grid) {
    return drawing.nodesAsRead().stream()
        .map(node -> sized.place(node, grid.cell(drawing.row(node), drawing.column(node))))
        .toList();
  }

  private static Space space(List<PlacedNode> nodes, List<RoutedEdge> edges) {
    Space space = new Space();
    nodes.forEach(space::take);
    edges.forEach(space::take);
    return space;
  }

  private static List<Polyline> axes(List<Backdrop> backdrops) {
    return backdrops.stream()
        .filter(shape -> !shape.style().equals("cell"))
        .filter(Backdrop.Form.class::isInstance)
        .map(shape -> ((Backdrop.Form) shape).trace().border())
        .toList();
  }

  /** The grid with what sticks out of it. */
  private static Box inner(Grid grid, List<Backdrop> shapes, List<RoutedEdge> edges) {
    Stream<Box> out =
        Stream.concat(
            shapes.stream().map(Backdrop::box), edges.stream().map(edge -> edge.path().reach()));
    return Box.around(Stream.concat(Stream.of(grid.box()), out).toList());
  }

  private static boolean isFree(Box box, List<PlacedNode> nodes, List<Backdrop> backdrops) {
    return nodes.stream().noneMatch(node -> node.box().grown(LABEL_ROOM).overlaps(box))
        && backdrops.stream()
            .flatMap(shape -> shape.letters().stream())
            .noneMatch(letters -> letters.overlaps(box))
        && backdrops.stream().noneMatch(shape -> crosses(shape, box));
  }

  /** Whether a border runs through a box. */
  private static boolean crosses(Backdrop shape, Box box) {
    return shape instanceof Backdrop.Form form && form.trace().border().touches(box);
  }

  private static Optional<Box> cell(Matrix drawing, Grid grid, Placement place) {
    return place instanceof Placement.InCell cell
        ? Optional.of(grid.cell(drawing.row(cell), drawing.column(cell)))
        : Optional.empty();
  }
}
