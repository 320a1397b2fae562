"""What surrounds the algorithm: compiling, fitting, logging, generating and saving."""

from kgan import _inputs, _replicas, losses, penalties
from kgan._checks import number, one_of, positive_integer, require
from kgan._quiet import steady_graphs

import keras
import numpy as np
import tensorflow as tf

steady_graphs()
_DEFAULTS = {"jit_compile": False, "auto_scale_loss": True}


def _refuse_others(settings, known):
    others = [name for name in settings if name not in known]
    what = f"Beside the arguments in its signature, this method takes {', '.join(known)}."
    require(not others, what, TypeError, others=others)


@keras.saving.register_keras_serializable("kgan")
class TwoNetworks(keras.Model):
    """A generator and a discriminator with all that training needs but the training step.

    A subclass adds `train_step`. `kgan.GAN` is one.

    Args:
        generator: As in `kgan.GAN`: latents `(batch_size, latent_dim)` (and labels) to samples.
        discriminator: As in `kgan.GAN`: samples (and labels) to logits `(batch_size, 1)`.
        seed: As in `kgan.GAN`: int or `None`.

    Raises:
        TypeError, ValueError: As in `kgan.GAN`: if the networks do not fit each other.

    Example:
        >>> import kgan
        >>> class OnlyLooks(kgan.TwoNetworks):
        ...     def train_step(self, real):
        ...         self.log(d_real=self.adversarial_loss.score(self.discriminator(real)))
        ...         return self.get_metrics_result()
        >>> model = OnlyLooks(kgan.models.build_mlp_generator((2,)),
        ...                   kgan.models.build_mlp_discriminator((2,), seed=2), seed=0)
        >>> model.compile()
        >>> history = model.fit(kgan.data.ring(radius=0.9).sample(64, seed=0), verbose=0)
        >>> bool(0 < history.history["d_real"][0] < 1)
        True
    """

    def __init__(self, generator, discriminator, seed=None, **kwargs):
        super().__init__(**kwargs)
        _inputs.check_networks(generator, discriminator)
        self.generator = generator
        self.discriminator = discriminator
        self.ema_generator = None
        self.seed = seed
        self.seed_generator = keras.random.SeedGenerator(seed)
        self._order_seed = None
        self.latent_dim = generator.inputs[0].shape[-1]
        self.num_classes = _inputs.num_classes(generator)
        self._trackers = [keras.metrics.Mean(n) for n in ("d_loss", "g_loss", "d_real", "d_fake")]
        self.built = True

    def compile(
        self,
        g_optimizer=None,
        d_optimizer=None,
        adversarial_loss="non_saturating",
        penalty=None,
        num_d_steps=1,
        ema_momentum=None,
        **settings,
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
            **settings: `run_eagerly`, `steps_per_execution`, `auto_scale_loss` (where a
                network computes in float16) and `jit_compile`, as for any Keras model. One default
                differs: `jit_compile` is `False`. Keras's own, `"auto"`, compiles the step with XLA
                where there is a GPU and the layers allow it. XLA draws other random numbers, so the
                same seed would start another run there.

        Raises:
            ValueError: If a value is not one of those above.
        """
        _refuse_others(settings, ("run_eagerly", "steps_per_execution", *_DEFAULTS))
        self._keras_settings = {**_DEFAULTS, **settings}
        self.num_d_steps = positive_integer("num_d_steps", num_d_steps)
        if ema_momentum is not None:
            number("ema_momentum", ema_momentum, "in [0, 1)", lambda share: 0 <= share < 1)
        fine = g_optimizer is not d_optimizer or isinstance(g_optimizer, str | None)
        two = "`g_optimizer` and `d_optimizer` must be two objects, one for each network."
        require(fine, two, g_optimizer=g_optimizer, d_optimizer=d_optimizer)
        self.adversarial_loss = losses.get(adversarial_loss)
        self.penalties = penalties.get(penalty)
        self.ema_momentum = ema_momentum
        super().compile(optimizer=None, **self._keras_settings)
        self.g_optimizer = self._prepare_optimizer(g_optimizer, self.generator)
        self.d_optimizer = self._prepare_optimizer(d_optimizer, self.discriminator)
        if ema_momentum is None:
            self.ema_generator = None
        elif self.ema_generator is None:
            config = {**self.generator.get_config(), "name": "ema_generator"}
            self.ema_generator = type(self.generator).from_config(config)
            self.ema_generator.set_weights(self.generator.get_weights())
            self.ema_generator.trainable = False

    def _prepare_optimizer(self, optimizer, network):
        optimizer = keras.optimizers.get(optimizer or keras.optimizers.Adam(2e-4, beta_1=0.5))
        scaled = isinstance(optimizer, keras.optimizers.LossScaleOptimizer)
        half_precision = any(layer.compute_dtype == "float16" for layer in network.layers)
        if half_precision and self._keras_settings["auto_scale_loss"] and not scaled:
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

    @property
    def steps(self):
        """The number of steps that the generator has taken, an int."""
        return int(keras.ops.convert_to_numpy(self.g_optimizer.iterations))

    def log(self, **values):
        """Adds to the means of the epoch that `fit` reports.

        Args:
            **values: Tensors by the names `d_loss`, `g_loss`, `d_real` and `d_fake`, or some of
                them. Of more than one number the mean counts.

        Raises:
            ValueError: If there is no mean of that name.
        """
        trackers = {tracker.name: tracker for tracker in self._trackers}
        for name, value in values.items():
            one_of("name", name, trackers)
            trackers[name].update_state(value)

    def fit(
        self, x, y=None, batch_size=None, epochs=1, verbose="auto", *, shuffle=True, **settings
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
            shuffle: Whether to draw a new order for each epoch. A dataset keeps its own. For the
                orders one number is drawn from the GAN's seed, before the first latents, so that
                these are others than without shuffling.
            **settings: As for any Keras model: `callbacks`, `initial_epoch` (to go on from: the
                orders of the images go on as well), and `steps_per_epoch` (for datasets without an
                end).

        Returns:
            Keras's `History`.

        Raises:
            TypeError, ValueError: If the data or the batch size do not suit the networks.
        """
        _refuse_others(settings, ("callbacks", "initial_epoch", "steps_per_epoch"))
        epochs = positive_integer("epochs", epochs, minimum=0)
        batches = self.batches(x, y, batch_size, shuffle, settings.get("initial_epoch", 0))
        return super().fit(batches, epochs=epochs, verbose=verbose, shuffle=False, **settings)

    def batches(self, x, y=None, batch_size=None, shuffle=True, initial_epoch=0):
        """Makes the batches of a training; `fit` says of what, and which errors there are.

        Args:
            x: As in `fit`.
            y: As in `fit`.
            batch_size: As in `fit`.
            shuffle: As in `fit`.
            initial_epoch: Int, the number of epochs that are over.

        Returns:
            `tf.data.Dataset` of images, or of pairs of images and labels as rows.

        Example:
            >>> import kgan
            >>> gan = kgan.GAN.from_preset("ring", seed=0)
            >>> points = kgan.data.ring().sample(1000, seed=0)
            >>> [len(batch) for batch in gan.batches(points, batch_size=256)]
            [256, 256, 256]
        """
        require(self.compiled, "Call `compile` before `fit`.", compiled=False)
        k, several = self.num_d_steps, self.steps_per_execution
        with self.distribute_strategy.scope():
            one = "On several devices Keras can't: compile with steps_per_execution=1."
            require(several == 1 or _replicas.count() == 1, one, steps_per_execution=several)
            data, batch_size = _inputs.as_data(self.generator, k, x, y, batch_size)
            order = ()
            if shuffle and not isinstance(data, tf.data.Dataset):
                if self._order_seed is None or not initial_epoch:
                    draw = keras.random.randint((), 0, 2**31 - 1, seed=self.seed_generator)
                    self._order_seed = int(draw)
                order = self._order_seed, positive_integer("initial_epoch", initial_epoch, 0)
            return _inputs.batches(data, batch_size, order, k)

    def _maybe_symbolic_build(self, iterator=None, data_batch=None):
        """Leaves the data alone: on several devices Keras would begin an epoch to build the model.

        It is built, and the order of the images would be that of a later epoch.
        """

    def sample_latents(self, m):
        """Draws m new latents.

        Args:
            m: Int, or scalar tensor.

        Returns:
            Tensor `(m, latent_dim)`, standard normal.
        """
        normal, shape = keras.random.normal, (m, self.latent_dim)
        return _replicas.draw(normal, shape, seed=self.seed_generator)

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
            labels = np.full(n, labels) if isinstance(labels, int | np.integer) else labels
            labels = _inputs.one_hot(labels, self.num_classes)
            require(len(labels) == n, f"`labels` must be n={n} labels.", labels=len(labels))
            latents = [latents, labels]
        else:
            none = "This GAN takes no labels: its generator has one input."
            require(labels is None, none, labels=type(labels).__name__)
        return self._outputs(self.ema_generator or self.generator, latents)

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
        require(self.compiled, "Call `compile` before `discriminate`.", compiled=False)
        images, labels = _inputs.as_batch(self.generator, images, labels)
        images = images if labels is None else [images, labels]
        logits = self._outputs(self.discriminator, images)
        return keras.ops.convert_to_numpy(self.adversarial_loss.score(logits[:, 0]))

    def _outputs(self, network, inputs):
        if self.distribute_strategy.num_replicas_in_sync == 1:
            return network.predict(inputs, batch_size=256, verbose=0)
        # Keras's `predict` would wait for the other machines, and only the chief draws pictures.
        arrays = tuple(inputs) if isinstance(inputs, list) else (inputs,)
        parts = tf.data.Dataset.from_tensor_slices(arrays).batch(256)
        return np.concatenate([network(x if x[1:] else x[0], training=False) for x in parts])

    def get_config(self):
        """Returns what `from_config` needs."""
        config = {name: getattr(self, name) for name in ("generator", "discriminator", "seed")}
        return keras.saving.serialize_keras_object(config)

    @classmethod
    def from_config(cls, config):
        """Makes an uncompiled GAN with new weights from what `get_config` returned."""
        return cls(**keras.saving.deserialize_keras_object(config))

    def get_compile_config(self):
        """Returns what `compile_from_config` needs."""
        if not self.compiled:
            return {}
        names = ("g_optimizer", "d_optimizer", "adversarial_loss", "num_d_steps", "ema_momentum")
        settings = {name: getattr(self, name) for name in names} | self._keras_settings
        return keras.saving.serialize_keras_object({**settings, "penalty": self.penalties})

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
        if self._order_seed is not None:
            store["order_seed"] = np.asarray(self._order_seed)

    def load_own_variables(self, store):
        """Restores the model's own weights, and the states of all seed generators."""
        own = {key: store[key] for key in store.keys()}  # noqa: SIM118 - it is no mapping
        for i, state in enumerate(self._seed_states()):
            state.assign(own.pop(f"seed_state_{i}", state))  # one that was not saved stays
        order_seed = own.pop("order_seed", None)
        self._order_seed = None if order_seed is None else int(np.asarray(order_seed))
        super().load_own_variables(own)
