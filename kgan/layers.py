"""Layers that Keras has otherwise."""

import keras
from keras import ops


@keras.saving.register_keras_serializable("kgan")
class SpectralNormalization(keras.layers.Wrapper):
    """Divides a linear layer's kernel by its largest singular value, then adds a bias.

    The layer is linear, so dividing its output by sigma is the same as dividing its kernel W; the
    gradient flows through sigma too. Each call with `training=True` improves the estimate of sigma
    by one power iteration, which moves a non-trainable weight. `keras.layers.SpectralNormalization`
    overwrites the kernel itself in each such call, so D's weights would move in G's step.

    Args:
        layer: `Dense`, `Conv2D` or `Conv2DTranspose` with `use_bias=False`.

    Raises:
        ValueError: If the layer has a bias of its own.

    Example:
        >>> import keras
        >>> from kgan import layers
        >>> twos = keras.initializers.Constant(2.0)
        >>> dense = keras.layers.Dense(1, use_bias=False, kernel_initializer=twos)
        >>> layer = layers.SpectralNormalization(dense)
        >>> layer(keras.ops.ones((1, 4))).numpy().round(3).tolist()  # 8, over the length 4
        [[2.0]]

    Reference:
        Miyato et al., Spectral Normalization for Generative Adversarial Networks (2018), section
        2.1 and algorithm 1.
    """

    def __init__(self, layer, **kwargs):
        if getattr(layer, "use_bias", True):
            raise ValueError(f"`layer` must be a linear one with use_bias=False. Received: {layer}")
        super().__init__(layer, **kwargs)

    def build(self, input_shape):
        """Makes the layer's weights, the bias and the singular vector u."""
        super().build(input_shape)
        width = self.layer.compute_output_shape(input_shape)[-1]
        self.bias = self.add_weight(shape=(width,), initializer="zeros", name="bias")
        shape, start = (self.layer.kernel.shape[-1], 1), keras.initializers.RandomNormal(seed=0)
        self.u = self.add_weight(shape, start, trainable=False, autocast=False, name="u")

    def call(self, inputs, training=False):
        """Returns layer(inputs) / sigma + bias."""
        # With mixed precision the layer reads float16, in which the normalisation would overflow.
        kernel = ops.cast(ops.reshape(self.layer.kernel, (-1, self.u.shape[0])), "float32")
        weights = ops.stop_gradient(kernel)
        v = ops.normalize(ops.matmul(weights, self.u), axis=0)
        u = ops.normalize(ops.matmul(ops.transpose(weights), v), axis=0)
        if training:
            self.u.assign(u)
        sigma = ops.sum(v * ops.matmul(kernel, u))  # v'W u
        outputs = self.layer(inputs)
        return outputs / ops.cast(sigma, outputs.dtype) + ops.cast(self.bias, outputs.dtype)
