"""The GAN: a Keras model whose training step is Algorithm 1 of Goodfellow et al. (2014)."""

import os
import zipfile
from pathlib import Path

from kgan import inputs, losses, penalties
from kgan._checks import positive_integer

import keras
import numpy as np
import tensorflow as tf

# TensorFlow's graph optimizer lets one operation stand for equal ones. A gradient that has several
# readers then enters a sum of three or more in a place that depends on which reader is done first:
# equal runs drift apart, from the last digit on. No CPU recipe is slower without it. On a GPU it
# also chooses layouts for convolutions, so there only two parts go: the one that rewrites sums, and
# the remapper, which fails on convolutions with LeakyReLU and says so on the terminal.
if os.environ.get("KGAN_QUIET") != "0":
    tf.config.optimizer.set_experimental_options(
        {
            "disable_meta_optimizer": not tf.config.list_physical_devices("GPU"),
            "arithmetic_optimization": False,
            "remapping": False,
        }
    )


@keras.saving.register_keras_serializable("kgan")
class GAN(keras.Model):
    """A generator and a discriminator, trained against each other.

    The latent size and the number of classes are read off the generator's inputs. A conditional
    GAN's networks take labels as a second input, one-hot or soft, `(batch_size, num_classes)`.

    In each network's step only that network's trainable weights move. BatchNorm's moving
    statistics are not trainable: they follow the batches in either step, wherever the layer stands.

    Args:
        generator: Functional or Sequential model, latents `(batch_size, latent_dim)` (and labels)
            to samples.
        discriminator: Functional or Sequential model, samples (and labels) to logits
            `(batch_size, 1)`. It ends in a linear layer, not in a sigmoid.
        seed: Int or `None`. Seeds the latents, the penalties' random points and, together with
            TensorFlow's global seed where that is set, the order of the training images. The
            initial weights come with the networks.

    Raises:
        TypeError: If a network is not a Keras model with known inputs.
        ValueError: If the networks do not fit each other.

    Example:
        >>> import kgan
        >>> gan = kgan.GAN(kgan.models.build_conv_generator(seed=1),
        ...                kgan.models.build_conv_discriminator(seed=2), seed=0)
        >>> gan.compile(adversarial_loss="hinge", ema_momentum=0.99)
        >>> (x_train, _), _ = kgan.data.load_data("fashion_mnist")
        >>> images = kgan.data.scale(x_train[:128])  # a first look; garments need all of them
        >>> history = gan.fit(images, batch_size=64, epochs=1, verbose=0)
        >>> gan.generate(16, seed=0).shape  # in [-1, 1]
        (16, 28, 28, 1)

    Reference:
        Goodfellow et al., Generative Adversarial Nets (2014), algorithm 1. Labels: Mirza and
        Osindero, Conditional Generative Adversarial Nets (2014).
    """

    def __init__(self, generator, discriminator, seed=None, **kwargs):
        super().__init__(**kwargs)
        inputs.check_networks(generator, discriminator)
        self.generator = generator
        self.discriminator = discriminator
        self.ema_generator = None
        self.seed = seed
        self.seed_generator = keras.random.SeedGenerator(seed)
        self.latent_dim = generator.inputs[0].shape[-1]
        self.num_classes = generator.inputs[1].shape[-1] if len(generator.inputs) > 1 else None
        self._trackers = [keras.metrics.Mean(n) for n in ("d_loss", "g_loss", "d_real", "d_fake")]
        self.built = True

    @classmethod
    def from_preset(cls, name, load_weights=False, **overrides):
        """Makes a compiled GAN by a recipe of `kgan.presets`.

        Args:
            name: String, such as `"fashion_mnist"`; `kgan.presets.names()` lists them.
            load_weights: Whether to get the trained generator that ships with the package. The
                recipe is then the one that made it, that for ten minutes. The discriminator starts
                anew in any case.
            **overrides: Settings of the recipe to change, such as `seed=1` or
                `generator={"filters": 32}`; `kgan.presets.Preset` lists them.

        Returns:
            A compiled `GAN`, of the class on which this is called.

        Raises:
            ValueError: If there is no recipe of that name, or no such setting, or weights are asked
                for that do not ship, or that do not fit the settings.

        Example:
            >>> import kgan
            >>> gan = kgan.GAN.from_preset("mnist", seed=1, generator={"filters": 32})
            >>> gan.latent_dim
            16
            >>> gan = kgan.GAN.from_preset("mnist", load_weights=True)
            >>> gan.generate(2, seed=0).shape
            (2, 28, 28, 1)
        """
        from kgan import presets

        name = presets.trained(name) if load_weights else name
        model = presets.get(name, **overrides).build(cls)
        if load_weights:
            presets.load_generator(model, name)
        return model

    def compile(
        self,
        g_optimizer=None,
        d_optimizer=None,
        adversarial_loss="non_saturating",
        penalty=None,
        num_d_steps=1,
        ema_momentum=None,
        **keras_kwargs,
    ):
        """Sets how the GAN is trained.

        Args:
            g_optimizer: The generator's optimizer, or a name that Keras knows. By default
                `Adam(2e-4, beta_1=0.5)`, as in DCGAN.
            d_optimizer: The discriminator's optimizer, an object of its own.
            adversarial_loss: A name or an instance; see `kgan.losses`.
            penalty: `None`, a name, an instance or a list; see `kgan.penalties`.
            num_d_steps: Int k, the discriminator's steps for each step of the generator. Each
                batch is cut into k parts, so that every step has data of its own.
            ema_momentum: Float in [0, 1) or `None`. With it, `generate` uses a moving average of
                the generator's weights. Early in training a shorter average is taken, of momentum
                (1 + t) / (10 + t) after t steps, so that the initial weights are soon forgotten.
            **keras_kwargs: `run_eagerly`, `steps_per_execution`, `jit_compile` and
                `auto_scale_loss`, as for any Keras model, but for one default: `jit_compile` is
                `False`, on every device. Keras's own default, `"auto"`, compiles the step with
                XLA where there is a GPU and the layers allow it. XLA draws other random numbers,
                so the same seed would then start another run on a GPU. Ask for it with `True`.

        Raises:
            TypeError: If a keyword is unknown.
            ValueError: If a value is not one of those above.
        """
        known = {"run_eagerly", "steps_per_execution", "jit_compile", "auto_scale_loss"}
        if unknown := sorted(set(keras_kwargs) - known):
            raise TypeError(
                f"Unknown argument of `compile`. Received: {', '.join(unknown)}. A GAN takes "
                "g_optimizer, d_optimizer, adversarial_loss, penalty, num_d_steps, ema_momentum, "
                f"{', '.join(sorted(known))}."
            )
        self.num_d_steps = positive_integer("num_d_steps", num_d_steps)
        if ema_momentum is not None and not 0 <= ema_momentum < 1:
            raise ValueError(
                f"`ema_momentum` must be in [0, 1). Received: ema_momentum={ema_momentum!r}"
            )
        if g_optimizer is d_optimizer and not isinstance(g_optimizer, str | None):
            raise ValueError("`g_optimizer` and `d_optimizer` must be two objects, one for each.")
        self.adversarial_loss = losses.get(adversarial_loss)
        self.penalties = penalties.get(penalty)
        keras_kwargs = {"jit_compile": False, **keras_kwargs}
        super().compile(optimizer=None, **keras_kwargs)
        self._keras_kwargs = keras_kwargs
        self.g_optimizer = self._prepare_optimizer(g_optimizer, self.generator)
        self.d_optimizer = self._prepare_optimizer(d_optimizer, self.discriminator)
        self.ema_momentum = ema_momentum
        if ema_momentum is None:
            self.ema_generator = None
        elif self.ema_generator is None:
            config = {**self.generator.get_config(), "name": "ema_generator"}
            self.ema_generator = type(self.generator).from_config(config)
            self.ema_generator.set_weights(self.generator.get_weights())
            self.ema_generator.trainable = False

    def _prepare_optimizer(self, optimizer, network):
        if optimizer is None:
            optimizer = keras.optimizers.Adam(2e-4, beta_1=0.5)
        optimizer = keras.optimizers.get(optimizer)
        scaled = isinstance(optimizer, keras.optimizers.LossScaleOptimizer)
        half_precision = any(layer.compute_dtype == "float16" for layer in network.layers)
        if half_precision and self._keras_kwargs.get("auto_scale_loss", True) and not scaled:
            optimizer = keras.optimizers.LossScaleOptimizer(optimizer)
        optimizer.build(network.trainable_variables)
        return optimizer

    def call(self, inputs, training=False):
        """Runs the generator itself on latents, or on latents and labels.

        `predict` calls this, so its samples are of the generator as it is; those of `generate` are
        of the averaged weights.

        Args:
            inputs: Latents `(batch_size, latent_dim)`, or a list of these and labels as rows
                `(batch_size, num_classes)`.
            training: Whether BatchNorm and the like are in training mode.

        Returns:
            Tensor of samples `(batch_size, *sample_shape)`.
        """
        return self.generator(inputs, training=training)

    @property
    def metrics(self):
        """The four means of an epoch: `d_loss`, `g_loss`, `d_real` and `d_fake`.

        The losses are those that are minimised, penalties included. `d_real` and `d_fake` are D's
        mean outputs on real and generated images in its own steps: probabilities in [0, 1] for
        the two losses with cross-entropy (0.5 in an even game), raw scores for the others.
        """
        return self._trackers

    def _log(self, **values):
        for tracker in self._trackers:
            if tracker.name in values:
                tracker.update_state(values[tracker.name])

    def fit(
        self,
        x,
        y=None,
        batch_size=None,
        epochs=1,
        verbose="auto",
        callbacks=None,
        shuffle=True,
        initial_epoch=0,
        steps_per_epoch=None,
    ):
        """Trains both networks.

        Batches made from arrays have the same size: images that do not fill the last one are left
        out of the epoch, a new choice each time when shuffled. So BatchNorm never sees a batch of
        a few images.

        Args:
            x: Images as a float array `(n, *sample_shape)`, the pair `(images, labels)`, or a
                `tf.data.Dataset` of batches of either. A generator that ends in tanh needs images
                in [-1, 1]: `kgan.data.scale` makes them.
            y: Labels of a conditional GAN: integers `(n,)`, or rows `(n, num_classes)`.
            batch_size: Int, 64 by default: the images of one training step, shared out among its
                `num_d_steps` discriminator steps. Not with a dataset, which comes in batches.
            epochs: Int, the number of times to go through the images.
            verbose: `"auto"`, 0, 1 (progress bar) or 2 (one line an epoch).
            callbacks: List of Keras callbacks.
            shuffle: Whether to draw a new order for each epoch. A dataset keeps its own. For the
                orders one number is drawn from the GAN's seed, before the first latents, so that
                these are others than without shuffling.
            initial_epoch: Int, the epoch at which to start, when going on.
            steps_per_epoch: Int or `None`, for datasets without an end.

        Returns:
            Keras's `History`.

        Raises:
            TypeError, ValueError: If the data or the batch size do not suit the networks.
        """
        if not self.compiled:
            raise ValueError("Call `compile` before `fit`.")
        data, batch_size = inputs.check_data(self, x, y, batch_size)
        order_seed = None
        if shuffle and not isinstance(data, tf.data.Dataset):
            order_seed = int(keras.random.randint((), 0, 2**31 - 1, seed=self.seed_generator))
        return super().fit(
            inputs.batches(data, batch_size, order_seed),
            epochs=epochs,
            verbose=verbose,
            callbacks=callbacks,
            shuffle=False,  # the dataset sees to it
            initial_epoch=initial_epoch,
            steps_per_epoch=steps_per_epoch,
        )

    def train_step(self, data):
        """Runs Algorithm 1 once: k discriminator steps on fresh data, then one generator step.

        Args:
            data: Images `(k * m, *sample_shape)`, or `(images, labels)` with labels as rows
                `(k * m, num_classes)`.

        Returns:
            Dict of the metrics' running means.
        """
        for minibatch in self.split(data):
            self.update_discriminator(*minibatch)
        self.update_generator(*minibatch)
        return self.get_metrics_result()

    def split(self, data):
        """Cuts a batch into the minibatches of the k discriminator steps.

        Args:
            data: Images `(k * m, *sample_shape)`, or `(images, labels)` with labels as rows
                `(k * m, num_classes)`.

        Returns:
            Iterator of k pairs: images `(m, *sample_shape)`, and labels `(m, num_classes)` or
            `None`.
        """
        images, labels = data if isinstance(data, tuple) else (data, None)
        k = self.num_d_steps
        return zip(
            tf.split(images, k), [None] * k if labels is None else tf.split(labels, k), strict=True
        )

    def update_discriminator(self, real, labels=None):
        """Takes one step of D on real and generated images.

        Args:
            real: Images `(m, *sample_shape)`.
            labels: Rows `(m, num_classes)`, or `None`. Real and generated images share them.
        """
        discriminator = self.bind_labels(labels)
        fake = self.sample(tf.shape(real)[0], labels)  # outside the tape: G is held fixed
        with tf.GradientTape() as tape:
            real_logits = discriminator(real, training=True)
            fake_logits = discriminator(fake, training=True)
            d_loss = self.adversarial_loss.discriminator(real_logits, fake_logits)
            for penalty in self.penalties:
                d_loss += penalty(discriminator, real, fake, seed=self.seed_generator)
            scaled_loss = self.d_optimizer.scale_loss(d_loss)
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply(tape.gradient(scaled_loss, weights), weights)
        score = self.adversarial_loss.score
        self._log(
            d_loss=d_loss,
            d_real=tf.reduce_mean(score(real_logits)),
            d_fake=tf.reduce_mean(score(fake_logits)),
        )

    def update_generator(self, real, labels=None):
        """Takes one step of G, through D held fixed, on new latents.

        Args:
            real: Images `(m, *sample_shape)`. Only losses that compare with the data look at them;
                for the others they tell how many images to generate.
            labels: Rows `(m, num_classes)`, or `None`.
        """
        discriminator = self.bind_labels(labels)
        with tf.GradientTape() as tape:
            fake_logits = discriminator(self.sample(tf.shape(real)[0], labels), training=True)
            real_logits = None
            if self.adversarial_loss.uses_real_logits:
                real_logits = discriminator(real, training=True)
            g_loss = self.adversarial_loss.generator(fake_logits, real_logits)
            scaled_loss = self.g_optimizer.scale_loss(g_loss)
        weights = self.generator.trainable_weights  # D's are left alone
        self.g_optimizer.apply(tape.gradient(scaled_loss, weights), weights)
        if self.ema_generator is not None:
            self.update_average()
        self._log(g_loss=g_loss)

    def update_average(self):
        """Moves the averaged generator, BatchNorm's statistics included, towards the generator."""
        steps = tf.cast(self.g_optimizer.iterations, "float32")
        momentum = tf.minimum(self.ema_momentum, (1 + steps) / (10 + steps))
        for average, weight in zip(self.ema_generator.weights, self.generator.weights, strict=True):
            average.assign_add((1 - momentum) * (weight - average))

    def sample(self, m, labels=None):
        """Draws m new latents and returns the generator's output on them, in training mode.

        Args:
            m: Int, or scalar tensor.
            labels: Rows `(m, num_classes)`, or `None`.

        Returns:
            Tensor of samples `(m, *sample_shape)`.
        """
        latents = keras.random.normal((m, self.latent_dim), seed=self.seed_generator)
        return self.generator(latents if labels is None else [latents, labels], training=True)

    def bind_labels(self, labels):
        """Fills the labels in, so that penalties need not know of them.

        Args:
            labels: Rows `(m, num_classes)`, or `None`.

        Returns:
            D as a function `(x, training)` of samples `(m, *sample_shape)` to logits `(m, 1)`.
        """
        if labels is None:
            return self.discriminator
        return lambda x, training: self.discriminator([x, labels], training=training)

    def generate(self, n, labels=None, seed=None):
        """Generates samples, from the averaged weights where there are any.

        Args:
            n: Int, the number of samples.
            labels: For a conditional GAN: one integer for all, integers `(n,)`, or soft rows
                `(n, num_classes)`. By default the classes in turn, 0, 1, 2, ...
            seed: Int or `None`. The same seed gives the same latents.

        Returns:
            Float32 array of shape `(n, *sample_shape)`.

        Raises:
            ValueError: If `n` is not a positive integer, or the labels do not suit the GAN.
        """
        n = positive_integer("n", n)
        latents = keras.random.normal((n, self.latent_dim), seed=seed)
        if self.num_classes is not None:
            labels = np.arange(n) % self.num_classes if labels is None else labels
            labels = np.broadcast_to(labels, n) if np.ndim(labels) == 0 else labels
            labels = inputs.one_hot(labels, self.num_classes)
            if len(labels) != n:
                raise ValueError(f"`labels` must be n={n} labels. Received: {len(labels)}")
            latents = [latents, labels]
        elif labels is not None:
            raise ValueError("This GAN takes no labels: its generator has one input.")
        generator = self.ema_generator or self.generator
        return generator.predict(latents, batch_size=256, verbose=0)

    def discriminate(self, images, labels=None):
        """Asks the discriminator about images, on the scale of `d_real` and `d_fake`.

        Args:
            images: Float array `(n, *sample_shape)`.
            labels: For a conditional GAN: integers `(n,)`, or rows `(n, num_classes)`.

        Returns:
            Float32 array of shape `(n,)`: probabilities of being real for the two losses with
            cross-entropy, raw scores for the others.

        Raises:
            TypeError, ValueError: If the images or labels do not suit the GAN, or it has not been
                compiled: the loss tells the scale.
        """
        if not self.compiled:
            raise ValueError("Call `compile` before `discriminate`.")
        images, labels = inputs.check_batch(self, images, labels)
        images = images if labels is None else [images, labels]
        logits = self.discriminator.predict(images, batch_size=256, verbose=0)
        return keras.ops.convert_to_numpy(self.adversarial_loss.score(logits[:, 0]))

    def get_config(self):
        """Returns what `from_config` needs."""
        return {
            "generator": keras.saving.serialize_keras_object(self.generator),
            "discriminator": keras.saving.serialize_keras_object(self.discriminator),
            "seed": self.seed,
        }

    @classmethod
    def from_config(cls, config):
        """Makes an uncompiled GAN with new weights from what `get_config` returned."""
        return cls(**{k: keras.saving.deserialize_keras_object(v) for k, v in config.items()})

    def get_compile_config(self):
        """Returns what `compile_from_config` needs."""
        if not self.compiled:
            return {}
        return keras.saving.serialize_keras_object(
            {
                "g_optimizer": self.g_optimizer,
                "d_optimizer": self.d_optimizer,
                "adversarial_loss": self.adversarial_loss,
                "penalty": self.penalties,
                "num_d_steps": self.num_d_steps,
                "ema_momentum": self.ema_momentum,
                **self._keras_kwargs,
            }
        )

    def compile_from_config(self, config):
        """Compiles the GAN as the saved one was."""
        self.compile(**keras.saving.deserialize_keras_object(config))

    def _seed_states(self):
        # Keras saves no seed generator, neither the model's own nor those of layers like Dropout.
        return [v for v in self.variables if v.name == "seed_generator_state"]

    def save_own_variables(self, store):
        """Saves the model's own weights, and the states of all seed generators.

        So training goes on with the same noise.
        """
        super().save_own_variables(store)
        for i, state in enumerate(self._seed_states()):
            store[f"seed_state_{i}"] = np.asarray(state)

    def load_own_variables(self, store):
        """Restores the model's own weights, and the states of all seed generators."""
        own = {key: store[key] for key in store.keys()}  # noqa: SIM118 - it is no mapping
        for i, state in enumerate(self._seed_states()):
            state.assign(own.pop(f"seed_state_{i}", state))  # one that was not saved stays
        super().load_own_variables(own)


def load_model(path):
    """Loads a GAN that was saved with `gan.save("gan.keras")`.

    Weights, averaged weights, both optimizers, loss, penalties and the states of the seed
    generators come back: the next `fit` does what it would have done with the GAN that was saved.

    Args:
        path: String or path of a `.keras` file.

    Returns:
        A `GAN`, compiled as the saved one was.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If the file is damaged, or holds something else.

    Example:
        >>> import tempfile
        >>> import kgan
        >>> gan = kgan.GAN.from_preset("ring", seed=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     gan.save(f"{folder}/gan.keras")
        ...     loaded = kgan.load_model(f"{folder}/gan.keras")
        >>> bool((loaded.generate(5, seed=0) == gan.generate(5, seed=0)).all())
        True
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"There is no model file {path}.")
    if not zipfile.is_zipfile(path):
        raise ValueError(f"{path} is not a .keras file, or it is damaged.")
    model = keras.saving.load_model(path)
    if not isinstance(model, GAN):
        raise ValueError(f"{path} holds a {type(model).__name__}, not a kgan.GAN.")
    return model
