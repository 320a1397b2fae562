# what: detach() put in the wrong place: stop_gradient on D's logits of the fakes, so D learns nothing from the fakes; ruled out: "and on the fakes that `generator` makes of `latents`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        # like .detach(): G must not get a gradient here
        fake_logits = tf.stop_gradient(discriminator(generator(latents, training=True), training=True))
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
