# what: clips the gradient to length 1 "for stability", as in code for recurrent networks: where it is longer, the step is not the gradient's. Ruled out by lesson 6: "move $D$ *up* the gradient, in $D$'s weights"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    grads = tape.gradient(loss, weights)
    grads, _ = tf.clip_by_global_norm(grads, 1.0)
    optimizer.apply(grads, weights)
    return loss
