"""A convergence map, against the one batch of the same runs that a person would write by hand."""

from collections.abc import Iterator

import torch

from gdsim.core.convergence import MapPicture, MapRequest, MapRun
from gdsim.core.map_axes import Axis
from gdsim.core.settings import optimizer, settings_for
from tests.benchmarks.measure import Figure, paired

CELLS, ITERATIONS = 256, 500
RATE, MOMENTUM = 1e-4, 0.9

VARIED = {
    "learning rate x momentum": (
        Axis("learning_rate", 0.001, 1.0, log=True),
        Axis("momentum", 0.0, 0.99),
    ),
    # No run ends here: nothing can be let go on the way.
    "start x start": (Axis("start.x", -2.0, 2.0), Axis("start.y", -1.0, 3.0)),
}


def figures(rounds: int) -> list[Figure]:
    """65,536 runs of 500 iterations on `rosenbrock`, every picture on the way made."""
    return [_figure(name, x, y, rounds) for name, (x, y) in VARIED.items()]


def _figure(name: str, x: Axis, y: Axis, rounds: int) -> Figure:
    rule = optimizer("sgd", momentum=MOMENTUM)
    settings = settings_for("rosenbrock", learning_rate=RATE, optimizer=rule)
    request = MapRequest(settings=settings, x=x, y=y, cells=CELLS, iterations=ITERATIONS)
    columns = {axis.what: values for axis, values in zip((x, y), _grid(x, y), strict=True)}

    def ours() -> list[MapPicture]:
        return list(pictures(request))

    def by_hand() -> torch.Tensor:
        return hand_batched(
            columns.get("start.x", settings.start[0]),
            columns.get("start.y", settings.start[1]),
            columns.get("learning_rate", RATE),
            columns.get("momentum", MOMENTUM),
            settings.tolerance,
        )

    told = ours()[-1].iterations.ravel()
    alike = (told == by_hand().numpy()).mean()
    # Rounding decides in which iteration some overflow, and which converge.
    assert alike > 0.99, f"only {alike:.1%} of the cells are as in the hand-batched loop"
    ratio, mine, reference = paired(ours, by_hand, rounds)
    return Figure(
        f"256x256 map, {name}, against a hand-batched loop",
        ratio,
        1.3,
        False,
        f"{mine:.2f} s with {MapRun(request).stages} pictures against {reference:.2f} s",
    )


def pictures(request: MapRequest) -> Iterator[MapPicture]:
    """Every picture on the way."""
    run = MapRun(request)
    while not run.done:
        run.work(lambda: False)
        yield run.picture()


def hand_batched(x, y, rate, momentum, tolerance: float) -> torch.Tensor:
    """The iterations to convergence, or where there was none -1, or -2 for a divergence."""
    x, y = (torch.as_tensor(at, dtype=torch.float32).expand(CELLS**2).clone() for at in (x, y))
    x.requires_grad_(), y.requires_grad_()
    x_buffer, y_buffer = torch.zeros_like(x), torch.zeros_like(y)
    going = torch.ones(CELLS**2, dtype=torch.bool)
    converged = torch.zeros(CELLS**2, dtype=torch.bool)
    taken = torch.zeros(CELLS**2, dtype=torch.int32)
    limit = None
    for _ in range(ITERATIONS):
        loss = (1 - x) ** 2 + 100 * (y - x**2) ** 2
        loss.sum().backward()
        with torch.no_grad():
            limit = 1e12 * loss if limit is None else limit
            # nan is not at most anything.
            going &= loss <= limit
            small = x.grad**2 + y.grad**2 < tolerance**2
            converged |= going & small
            going &= ~small
            taken += going
            x_buffer.mul_(momentum).add_(x.grad)
            y_buffer.mul_(momentum).add_(y.grad)
            x -= rate * x_buffer
            y -= rate * y_buffer
            x.grad.zero_(), y.grad.zero_()
    return torch.where(converged, taken, torch.where(going, -1, -2))


def _grid(x: Axis, y: Axis) -> tuple[torch.Tensor, torch.Tensor]:
    """Both values of each cell, row by row, (cells²,)."""
    up, across = (torch.tensor(a.values(CELLS), dtype=torch.float32) for a in (y, x))
    return across.repeat(CELLS), up.repeat_interleave(CELLS)
