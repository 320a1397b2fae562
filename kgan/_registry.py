"""What losses and penalties share: a name for `get`, and a configuration for saving."""

import keras


class Configured:
    """Base class of what is saved by its constructor's arguments, kept under their own names."""

    def get_config(self):
        """Returns the constructor's arguments, a dict."""
        return dict(vars(self))

    @classmethod
    def from_config(cls, config):
        """Makes an object from what `get_config` returned."""
        return cls(**config)


def registering_in(names):
    """Makes a decorator of classes that `get` finds by a name, and `kgan.load_model` in a file.

    Args:
        names: Dict of classes by name, which grows.

    Returns:
        Function of a name that returns the decorator.
    """

    def register(name):
        def decorate(cls):
            names[name] = cls
            return keras.saving.register_keras_serializable("kgan")(cls)

        return decorate

    return register
