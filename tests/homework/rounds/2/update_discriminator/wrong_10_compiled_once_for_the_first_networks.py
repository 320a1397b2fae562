# what: compiles the step once and keeps it, but the compiled step holds the networks and the optimizer of the first call; those of later calls do not move
import tensorflow as tf

_compiled = None


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    global _compiled
    if _compiled is None:
        if not optimizer.built:
            optimizer.build(discriminator.trainable_variables)

        @tf.function
        def step(real, latents):
            fake = generator(latents, training=True)
            with tf.GradientTape() as tape:
                real_logits = discriminator(real, training=True)
                fake_logits = discriminator(fake, training=True)
                loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
                loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
            weights = discriminator.trainable_weights
            optimizer.apply(tape.gradient(loss, weights), weights)
            return loss

        _compiled = step  # tracing is slow, so do it only once
    return _compiled(real, latents)
