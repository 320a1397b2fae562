# what: a persistent tape takes the gradients of both networks, and only G's are applied (D's are thrown away)
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape(persistent=True) as tape:
        fake = generator(latents, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(
            tf.nn.sigmoid_cross_entropy_with_logits(
                labels=tf.ones_like(fake_logits), logits=fake_logits
            )
        )
    grads_g = tape.gradient(loss, generator.trainable_variables)
    grads_d = tape.gradient(loss, discriminator.trainable_variables)  # noqa: F841  not needed
    del tape
    optimizer.apply_gradients(list(zip(grads_g, generator.trainable_variables)))
    return loss
