# what: PyTorch's .detach() moved to the wrong place: stop_gradient is put around D's logits of the fakes instead of around the fakes, so D learns from the reals only (the loss returned is right). Ruled out by: "on the fakes that `generator` makes of `latents`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        # the generator must not learn here, so cut the gradient
        fake_logits = tf.stop_gradient(discriminator(generator(latents, training=True), training=True))
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
