"""Hyperparameters that several rules have, with PyTorch's ranges."""

from typing import Annotated

from msgspec import Meta

WeightDecay = Annotated[
    float,
    Meta(ge=0, description="Pulls towards 0: this times the parameter is added to its gradient."),
]
DecoupledDecay = Annotated[
    float,
    Meta(ge=0, description="The share of a parameter that a step of learning rate 1 takes off."),
]
IsDecoupled = Annotated[
    bool, Meta(description="The weight decay acts on the parameters, not on the gradient.")
]
Epsilon = Annotated[
    float, Meta(ge=0, description="Added to what is divided by, so that it is not zero.")
]
Momentum = Annotated[
    float, Meta(ge=0, description="The share of the last step that is kept; 0 is none.")
]
Beta1 = Annotated[
    float, Meta(ge=0, lt=1, description="The share of the average gradient that a step keeps.")
]
Beta2 = Annotated[
    float,
    Meta(ge=0, lt=1, description="The share of the average squared gradient that a step keeps."),
]
